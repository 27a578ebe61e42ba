package io.yizhan.search;

import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.yizhan.codec.RecordCodec;
import io.yizhan.engine.Engine;
import io.yizhan.engine.Explanation;
import io.yizhan.engine.Hit;
import io.yizhan.geo.GeoPoint;
import io.yizhan.indexing.IndexView;
import io.yizhan.model.Job;
import io.yizhan.model.RecordKind;
import io.yizhan.ranking.JobFeature;
import io.yizhan.ranking.ScorePart;
import io.yizhan.schema.AdFact;
import io.yizhan.schema.JobFields;
import io.yizhan.schema.PayRates;
import io.yizhan.schema.ShownRecords;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/** Says of jobs that were found what their scores are made of, from the records as shown. */
final class JobExplainer {

  private static final RecordCodec CODEC = RecordCodec.create();
  private static final JsonMapper JSON = JsonMapper.builder().build();

  /** The parts of each hit, in the order of the hits. */
  List<List<ScorePart>> explain(
      IndexView view, RankedQuestion<JobFeature> ranked, List<Hit> hits, TypedQuestion typed)
      throws IOException {
    List<Explanation> scores =
        Engine.over(view.columns(), JobFields.ID).explain(view.searcher(), ranked.question(), hits);
    ShownRecords records = ShownRecords.of(view.searcher().getIndexReader());
    List<List<ScorePart>> parts = new ArrayList<>(hits.size());
    for (int i = 0; i < hits.size(); i++) {
      int doc = hits.get(i).doc();
      Job job = job(records.json(doc));
      Optional<String> said = Optional.empty();
      if (typed.words().isPresent()) {
        said = Optional.of(ScoreParts.words(view, typed.words().get(), doc));
      }
      parts.add(
          ScoreParts.of(
              ranked, scores.get(i), said, (feature, adds) -> reason(feature, adds, job, typed)));
    }
    return parts;
  }

  private static Job job(String json) throws IOException {
    ObjectNode tree = (ObjectNode) JSON.readTree(json);
    if (CODEC.decode(RecordKind.JOB, tree).record() instanceof Job job) {
      return job;
    }
    throw new IllegalStateException("a codec asked for a job gives a job");
  }

  private static String reason(JobFeature feature, boolean adds, Job job, TypedQuestion typed) {
    return switch (feature) {
      case NEARNESS -> nearness(job, typed);
      case FRESHNESS ->
          job.postedAt()
              .map(posted -> ScoreParts.ago(posted, typed.asOf()) + "发布")
              .orElse("没有写明发布时间");
      case PAY -> pay(job);
      case PLACES_LEFT ->
          job.placesLeft().isPresent() ? "还招" + job.placesLeft().getAsInt() + "人" : "没有写明招几人";
      case COMPLETENESS -> ScoreParts.stated(AdFact.of(job), AdFact.values(), AdFact::label);
      case WISH -> adds ? "合您提到的一项要求" : "不合您提到的一项要求，或没有写明";
      case STRICT -> adds ? "您说的条件都符合" : "放宽了您说的条件才找到";
    };
  }

  private static String nearness(Job job, TypedQuestion typed) {
    Optional<GeoPoint> place = job.location().point();
    Optional<GeoPoint> near = typed.near();
    if (place.isEmpty() || near.isEmpty()) {
      return "没有写明具体位置";
    }
    String from = typed.request().near().isPresent() ? "离您" : "离您说的地方";
    return from + ScoreParts.distance(near.get().distanceMeters(place.get()));
  }

  private static String pay(Job job) {
    OptionalDouble perHour = PayRates.bestPerHour(job);
    return perHour.isPresent()
        ? "工资合每小时约" + Math.round(perHour.getAsDouble()) + "元"
        : "工资面议或按件计算，无法折算";
  }
}
