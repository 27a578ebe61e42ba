package io.yizhan.policy;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Takes off what a government page has around its text: navigation, 当前位置, font and share buttons,
 * visit counters, ICP and police record lines, 主办单位.
 *
 * <p>A line goes when it is short, ends no sentence and says one of these things, or when it is one
 * of at least {@value #LEAST_MENU} short words in a row at the beginning or the end. Known
 * weakness: a menu in the middle of a text stays. Stateless.
 */
final class SiteChrome {

  private static final int LEAST_MENU = 4;
  private static final int LONGEST_LINE = 120;
  private static final int LONGEST_WORD = 4;

  private static final Pattern CHROME =
      Pattern.compile(
          "ICP备|ICP证|公网安备|网站标识码|网站地图|版权所有|技术支持\\s*[:：]|主办(?:单位)?\\s*[:：]|承办(?:单位)?\\s*[:：]"
              + "|当前位置|您(?:所在|现在|当前)的?位置|首页\\s*[>＞»/|-]|浏览(?:次数|量|数)|点击(?:次数|量|数)|访问(?:次数|量|总量)|阅读(?:次数|量)"
              + "|您是第.{0,12}位|字[体号]\\s*[:：]?\\s*[\\[【]?\\s*(?:大|小)|【\\s*(?:大|打印|关闭)|打印(?:本页|此页|文章)|关闭(?:窗口|本页|页面)"
              + "|分享(?:到|至)|扫一扫|二维码|返回顶部|上一[篇条]\\s*[:：]|下一[篇条]\\s*[:：]|设为首页|加入收藏|无障碍|长者(?:模式|版|助手)|适老"
              + "|联系我们|隐私(?:声明|保护)|网站声明|繁體|English|责任编辑\\s*[:：]|浏览器.{0,20}分辨率");

  private static final Set<String> WORDS =
      Set.of(
          "首页", "打印", "关闭", "收藏", "分享", "登录", "注册", "搜索", "微信", "微博", "QQ空间", "大", "中", "小", "繁体",
          "简体", "政务公开", "政务服务", "互动交流", "政民互动", "新闻中心", "要闻动态", "信息公开", "专题专栏", "数据开放", "机构设置",
          "机构职能", "解读回应", "网站支持", "个人中心", "公众号", "政策文件", "通知公告", "办事服务");

  private SiteChrome() {}

  /** The text without it; the lines that stay are unchanged. */
  static String strip(String text) {
    List<String> lines = text.lines().toList();
    int from = menu(lines, 0, 1);
    int to = lines.size() - menu(lines, lines.size() - 1, -1);
    StringBuilder kept = new StringBuilder(text.length());
    for (int i = from; i < to; i++) {
      if (!isChrome(lines.get(i).strip())) {
        kept.append(lines.get(i)).append('\n');
      }
    }
    return kept.toString().strip();
  }

  /** How many lines from here on are a menu; 0 when the row of short words is too short for one. */
  private static int menu(List<String> lines, int from, int step) {
    int words = 0;
    int length = 0;
    int last = 0;
    for (int i = from; i >= 0 && i < lines.size(); i += step) {
      String line = lines.get(i).strip();
      length++;
      if (line.isEmpty()) {
        continue;
      }
      boolean word =
          line.length() <= LONGEST_WORD && line.codePoints().allMatch(Character::isLetter);
      if (!word && !isChrome(line)) {
        break;
      }
      words += word ? 1 : 0;
      last = length;
    }
    return words >= LEAST_MENU ? last : 0;
  }

  private static boolean isChrome(String line) {
    if (line.isEmpty() || line.length() > LONGEST_LINE) {
      return false;
    }
    boolean sentence = line.indexOf('。') >= 0 || line.indexOf('；') >= 0;
    return WORDS.contains(line) || (!sentence && CHROME.matcher(line).find());
  }
}
