package io.yizhan.benchmarks;

import io.yizhan.geo.GeoPoint;
import io.yizhan.search.JobSearchRequest;
import io.yizhan.search.JobSearchRequestBuilder;
import java.time.Instant;
import java.util.List;

/** The kinds of search that seekers do, each with texts in turn. */
public enum SeekerSearch {
  /** Typed text, nothing else. */
  TEXT(true, false, false),
  /** Typed text within 10 km of where the seeker stands. */
  TEXT_NEAR(true, true, false),
  /** The first page as it opens: everything, with the counts of every facet. */
  BROWSE(false, false, true);

  /** What people type, frequent trades first and more than once, as frequency goes. */
  private static final List<String> TEXTS =
      List.of(
          "普工",
          "装卸工 日结",
          "保洁",
          "月嫂",
          "普工",
          "快递分拣 夜班",
          "叉车司机 樊口",
          "保洁",
          "饭店服务员",
          "葛店 电子厂 包吃住",
          "普工",
          "保安",
          "送外卖",
          "工地小工",
          "水电工",
          "明天日结");

  /** How many different texts there are. */
  static final int TURNS = 16;

  private static final GeoPoint STATION = new GeoPoint(30.39, 114.89);
  private static final double RADIUS_METERS = 10_000;

  private final boolean typed;
  private final boolean near;
  private final boolean counted;

  SeekerSearch(boolean typed, boolean near, boolean counted) {
    this.typed = typed;
    this.near = near;
    this.counted = counted;
  }

  /** The request of a turn; turns repeat after {@value #TURNS}. */
  JobSearchRequest request(int turn, Instant now) {
    JobSearchRequestBuilder request = JobSearchRequest.builder(now);
    if (typed) {
      request.text(TEXTS.get(Math.floorMod(turn, TURNS)));
    }
    if (near) {
      request.near(STATION).radiusMeters(RADIUS_METERS);
    }
    if (counted) {
      request.countAll();
    }
    return request.build();
  }
}
