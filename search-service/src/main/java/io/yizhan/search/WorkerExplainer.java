package io.yizhan.search;

import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.yizhan.codec.RecordCodec;
import io.yizhan.engine.Engine;
import io.yizhan.engine.Explanation;
import io.yizhan.engine.Hit;
import io.yizhan.indexing.IndexView;
import io.yizhan.model.Attendance;
import io.yizhan.model.RecordKind;
import io.yizhan.model.Worker;
import io.yizhan.ranking.ScorePart;
import io.yizhan.ranking.WorkerFeature;
import io.yizhan.schema.DocumentFields;
import io.yizhan.schema.ShownRecords;
import io.yizhan.schema.WorkerFact;
import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Says of workers who were found what their scores are made of, from the records as shown. */
final class WorkerExplainer {

  private static final RecordCodec CODEC = RecordCodec.create();
  private static final JsonMapper JSON = JsonMapper.builder().build();

  /**
   * The parts of each hit, in the order of the hits.
   *
   * @param text what was typed; empty without a text
   * @param asOf the clock of the scores
   */
  List<List<ScorePart>> explain(
      IndexView view,
      RankedQuestion<WorkerFeature> ranked,
      List<Hit> hits,
      Optional<TextQuery> text,
      Instant asOf)
      throws IOException {
    List<Explanation> scores =
        Engine.over(view.columns(), DocumentFields.ID)
            .explain(view.searcher(), ranked.question(), hits);
    ShownRecords records = ShownRecords.of(view.searcher().getIndexReader());
    List<List<ScorePart>> parts = new ArrayList<>(hits.size());
    for (int i = 0; i < hits.size(); i++) {
      int doc = hits.get(i).doc();
      Worker worker = worker(records.json(doc));
      Optional<String> said = Optional.empty();
      if (text.isPresent()) {
        said = Optional.of(ScoreParts.words(view, text.get(), doc));
      }
      parts.add(
          ScoreParts.of(
              ranked, scores.get(i), said, (feature, adds) -> reason(feature, adds, worker, asOf)));
    }
    return parts;
  }

  private static Worker worker(String json) throws IOException {
    ObjectNode tree = (ObjectNode) JSON.readTree(json);
    if (CODEC.decode(RecordKind.WORKER, tree).record() instanceof Worker worker) {
      return worker;
    }
    throw new IllegalStateException("a codec asked for a worker gives a worker");
  }

  private static String reason(WorkerFeature feature, boolean adds, Worker worker, Instant asOf) {
    return switch (feature) {
      case NEARNESS -> adds ? "按离所说地方的远近" : "没有登记位置";
      case SKILL -> adds ? "登记的技能里有您说的" : "登记的技能里没有您说的";
      case RELIABILITY -> reliability(worker.attendance());
      case LAST_ACTIVE ->
          worker
              .lastActive()
              .map(moment -> ScoreParts.ago(moment, asOf) + "有过联系")
              .orElse("没有最近联系的记录");
      case COMPLETENESS ->
          ScoreParts.stated(WorkerFact.of(worker), WorkerFact.values(), WorkerFact::label);
    };
  }

  private static String reliability(Attendance attendance) {
    return attendance.equals(Attendance.NONE)
        ? "还没有出勤记录，按一半计"
        : "到岗" + attendance.completed() + "次，爽约" + attendance.noShow() + "次";
  }
}
