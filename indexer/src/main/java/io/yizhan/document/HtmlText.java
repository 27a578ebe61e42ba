package io.yizhan.document;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;
import org.jspecify.annotations.Nullable;

/**
 * Reads the text of a web page: the element that holds the article where a government site names
 * one in a usual way, else the whole body, always without scripts, navigation, header and footer.
 * What the site's meta tags say (ArticleTitle, PubDate, ContentSource) is kept.
 */
final class HtmlText {

  private static final String NOISE =
      "script,style,noscript,template,nav,header,footer,aside,form,button,select,iframe,svg,[hidden]";
  private static final String ARTICLE =
      "#UCAP-CONTENT,.TRS_Editor,.TRS_UEDITOR,#zoom,#Zoom,.article-content,.article_content,"
          + ".news_content,.content_article,.zwxl-article,article,main";
  private static final char UNREADABLE = '\ufffd';
  private static final String OLD_SITES = "GB18030";
  private static final int LEAST_ARTICLE = 80;
  private static final Set<String> BREAKING =
      Set.of(
          "p",
          "div",
          "br",
          "li",
          "tr",
          "h1",
          "h2",
          "h3",
          "h4",
          "h5",
          "h6",
          "section",
          "article",
          "table",
          "ul",
          "ol",
          "dl",
          "dt",
          "dd",
          "blockquote",
          "pre",
          "hr",
          "title",
          "body");
  private static final Map<String, String> META =
      Map.of(
          "ArticleTitle", "title",
          "PubDate", "published",
          "ContentSource", "issuer",
          "Url", "url");

  private HtmlText() {}

  static DocumentText read(Path file) throws IOException {
    Document page = parse(file, null);
    if (page.text().indexOf(UNREADABLE) >= 0) {
      page = parse(file, OLD_SITES);
    }
    Map<String, String> said = said(page);
    page.select(NOISE).remove();
    Element article = page.select(ARTICLE).first();
    String text = article == null ? "" : text(article);
    if (text.strip().length() < LEAST_ARTICLE) {
      text = text(page.body());
    }
    if (text.isBlank()) {
      throw new UnreadableDocumentException("网页里没有文字");
    }
    return new DocumentText(text, said);
  }

  /**
   * Parses a page; without a charset by its byte order mark, else by its own meta tag, else as
   * UTF-8.
   */
  private static Document parse(Path file, @Nullable String charset) throws IOException {
    try (InputStream in = new BufferedInputStream(Files.newInputStream(file))) {
      return Jsoup.parse(in, charset, "");
    }
  }

  private static Map<String, String> said(Document page) {
    Map<String, String> said = new LinkedHashMap<>();
    META.forEach(
        (name, field) -> {
          String value = page.select("meta[name=" + name + "]").attr("content").strip();
          if (!value.isEmpty()) {
            said.put(field, value);
          }
        });
    return said;
  }

  private static String text(Element root) throws UnreadableDocumentException {
    Lines lines = new Lines();
    root.traverse(lines);
    TextBuffer text = new TextBuffer();
    text.add(lines.text);
    return text.toString();
  }

  /** Writes text nodes, a line end around every block. */
  private static final class Lines implements NodeVisitor {
    private final StringBuilder text = new StringBuilder();

    @Override
    public void head(Node node, int depth) {
      if (node instanceof TextNode words) {
        String said = words.text().replace('\u00a0', ' ');
        if (!said.isBlank() || (!text.isEmpty() && text.charAt(text.length() - 1) != '\n')) {
          text.append(said);
        }
      } else if (BREAKING.contains(node.nodeName())) {
        endLine();
      }
    }

    @Override
    public void tail(Node node, int depth) {
      if (BREAKING.contains(node.nodeName())) {
        endLine();
      } else if (node.nodeName().equals("td") || node.nodeName().equals("th")) {
        text.append(' ');
      }
    }

    private void endLine() {
      if (!text.isEmpty() && text.charAt(text.length() - 1) != '\n') {
        text.append('\n');
      }
    }
  }
}
