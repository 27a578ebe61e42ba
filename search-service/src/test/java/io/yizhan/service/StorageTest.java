package io.yizhan.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.node.TextNode;
import io.yizhan.model.Job;
import io.yizhan.model.RecordKind;
import io.yizhan.model.Submission;
import io.yizhan.service.YizhanConfiguration.DataFactory;
import io.yizhan.service.YizhanConfiguration.DatabaseFactory;
import io.yizhan.store.DatabaseConfig;
import io.yizhan.store.UnableToOpenDatabaseException;
import io.yizhan.store.testing.StoreExtension;
import io.yizhan.store.testing.TestDatabase;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

class StorageTest {

  @TempDir private Path directory;

  /** Without a database in the configuration there is one in the data directory. */
  @Test
  void forService_noDatabaseNamed_keepsRecordsInTheDataDirectory() throws Exception {
    YizhanConfiguration configuration =
        ConfigurationLayers.of(
                Optional.empty(), Map.of("/data/directory", TextNode.valueOf(directory.toString())))
            .load();
    try (Storage storage = Storage.forService(configuration)) {
      storage.records().put(List.of(Submission.of(Job.builder("J1", "保洁").build())));
      // A command beside the service works on the same records.
      try (Storage command = Storage.forCommand(configuration)) {
        assertThat(command.records().count(RecordKind.JOB)).isEqualTo(1);
      }
    }
    assertThat(Files.isDirectory(directory.resolve("postgres"))).isTrue();
    try (Storage again = Storage.forCommand(configuration)) {
      assertThat(again.records().find(RecordKind.JOB, "J1")).isPresent();
    }
  }

  @Test
  @ExtendWith(StoreExtension.class)
  void forCommand_databaseNamed_usesThatOne(TestDatabase database) {
    database.records().put(List.of(Submission.of(Job.builder("J1", "保洁").build())));
    DatabaseConfig server = database.config();
    YizhanConfiguration configuration = new YizhanConfiguration();
    configuration.setData(new DataFactory(String.valueOf(server.keys().getParent())));
    configuration.setDatabase(new DatabaseFactory(server.url(), server.user(), server.password()));
    try (Storage storage = Storage.forCommand(configuration)) {
      assertThat(storage.records().count(RecordKind.JOB)).isEqualTo(1);
    }
  }

  @Test
  void forCommand_databaseThatIsNotThere_saysWhere() {
    YizhanConfiguration configuration = new YizhanConfiguration();
    configuration.setDatabase(
        new DatabaseFactory("jdbc:postgresql://127.0.0.1:1/none?password=secret", "u", "secret"));
    assertThatThrownBy(() -> Storage.forCommand(configuration))
        .isInstanceOf(UnableToOpenDatabaseException.class)
        .hasMessageContaining("jdbc:postgresql://127.0.0.1:1/none")
        .hasMessageNotContaining("secret");
  }
}
