package io.yizhan.indexing;

import io.yizhan.model.Job;
import io.yizhan.schema.JobFields;
import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.Term;
import org.apache.lucene.store.FSDirectory;

/** Does to the first generation of a closed index what no code of ours would. */
final class Tampering {

  private final Path generation;

  private Tampering(Path generation) {
    this.generation = generation;
  }

  static Tampering in(Path root) {
    return new Tampering(root.resolve("g000001"));
  }

  void delete(String id) throws IOException {
    write(writer -> writer.deleteDocuments(new Term(JobFields.ID, id)));
  }

  void add(String id, long version) throws IOException {
    write(
        writer ->
            writer.addDocument(
                IndexingTestCase.SCHEMA.document(Job.builder(id, "保洁").build(), version)));
  }

  void addNameless() throws IOException {
    write(writer -> writer.addDocument(new Document()));
  }

  /** Makes the last commit say that another schema built it. */
  void stamp(String schema) throws IOException {
    write(
        writer -> {
          Map<String, String> userData = new HashMap<>();
          writer
              .getLiveCommitData()
              .forEach(entry -> userData.put(entry.getKey(), entry.getValue()));
          userData.put("schema", schema);
          writer.setLiveCommitData(userData.entrySet());
        });
  }

  private void write(Damage damage) throws IOException {
    try (FSDirectory directory = FSDirectory.open(generation);
        IndexWriter writer =
            new IndexWriter(
                directory, new IndexWriterConfig(IndexingTestCase.SCHEMA.indexAnalyzer()))) {
      Map<String, String> userData = new HashMap<>();
      writer.getLiveCommitData().forEach(entry -> userData.put(entry.getKey(), entry.getValue()));
      writer.setLiveCommitData(userData.entrySet());
      damage.to(writer);
    }
  }

  private interface Damage {
    void to(IndexWriter writer) throws IOException;
  }
}
