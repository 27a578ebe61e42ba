package io.yizhan.benchmarks;

import io.yizhan.feed.ChangeBatch;
import io.yizhan.feed.FeedPosition;
import io.yizhan.feed.RecordSource;
import io.yizhan.feed.Versioned;
import io.yizhan.model.Job;
import io.yizhan.model.RecordKind;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Random;
import java.util.function.Consumer;

/**
 * Jobs whose skills are all different, so that few jobs give many values to suggest: 20 each, all
 * of one kind, which is the hardest case. The values are made of everyday words, 5 to 8 characters.
 */
final class SuggestedSkills implements RecordSource {

  private static final int SKILLS_A_JOB = 20;
  private static final long SEED = 20261124;

  private static final List<String> PLACES =
      List.of("鄂州", "鄂城", "华容", "梁子湖", "葛店", "凤凰", "古楼", "西山", "樊口", "花湖", "燕矶", "泽林");
  private static final List<String> TRADES =
      List.of(
          "月嫂", "保洁", "焊工", "叉车", "装卸", "普工", "保安", "厨师", "分拣", "打包", "瓦工", "木工", "缝纫", "收银", "司机",
          "护理", "育儿", "水电", "油漆", "快递", "钳工", "车工", "质检", "文员", "园林", "搬家", "洗碗", "导购");
  private static final String NAMES =
      "安百昌诚德东方福光国海和恒宏华汇吉佳嘉建江金锦京康利联隆美明南宁鹏平奇强庆荣瑞润盛顺泰腾天通万伟祥新信兴亚阳怡永友裕源远云泽长正中众";

  private final int jobs;

  /** Jobs for so many values. */
  SuggestedSkills(int values) {
    this.jobs = values / SKILLS_A_JOB;
  }

  @Override
  public ChangeBatch changesAfter(FeedPosition position, int limit) {
    return new ChangeBatch(List.of(), 1);
  }

  @Override
  public List<Versioned> load(RecordKind kind, Collection<String> ids) {
    return List.of();
  }

  @Override
  public FeedPosition snapshot(RecordKind kind, Consumer<Versioned> consumer) {
    if (kind == RecordKind.JOB) {
      Random random = new Random(SEED);
      for (int job = 0; job < jobs; job++) {
        consumer.accept(new Versioned(job(job, random), 1));
      }
    }
    return new FeedPosition(0, 0);
  }

  @Override
  public long count(RecordKind kind) {
    return kind == RecordKind.JOB ? jobs : 0;
  }

  private static Job job(int number, Random random) {
    List<String> skills = new ArrayList<>(SKILLS_A_JOB);
    for (int i = 0; i < SKILLS_A_JOB; i++) {
      skills.add(value(number * SKILLS_A_JOB + i, random));
    }
    return Job.builder("J" + number, "普工").preferredSkills(skills).build();
  }

  /** A value that no other number gives: two characters of it write the number. */
  private static String value(int number, Random random) {
    StringBuilder value = new StringBuilder();
    value.append(PLACES.get(random.nextInt(PLACES.size())));
    int left = number;
    do {
      value.append(NAMES.charAt(left % NAMES.length()));
      left /= NAMES.length();
    } while (left > 0);
    return value.append(TRADES.get(random.nextInt(TRADES.size()))).toString();
  }
}
