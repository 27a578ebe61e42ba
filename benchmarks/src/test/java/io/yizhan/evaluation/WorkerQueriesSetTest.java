package io.yizhan.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import io.yizhan.model.Worker;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;

class WorkerQueriesSetTest {

  @Test
  void readQueries_shipped_areManyAndBothHalvesAreThere() throws IOException {
    List<JudgedQuery<Worker>> queries =
        new WorkerQueriesSet(Sets.RESOURCES.resolve(WorkerQueriesSet.NAME)).readQueries();

    assertThat(queries).hasSize(72);
    assertThat(queries).filteredOn(query -> Split.of(query.id()) == Split.CHECK).hasSize(33);
  }
}
