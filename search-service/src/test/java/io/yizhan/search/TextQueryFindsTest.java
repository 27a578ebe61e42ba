package io.yizhan.search;

import static org.assertj.core.api.Assertions.assertThat;

import io.yizhan.analysis.Analyzers;
import io.yizhan.model.Job;
import io.yizhan.ranking.FeatureWeights;
import io.yizhan.ranking.Ranking;
import io.yizhan.ranking.TextFeature;
import io.yizhan.schema.JobSchema;
import io.yizhan.synthetic.DistrictSize;
import io.yizhan.synthetic.SyntheticDistrict;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SplittableRandom;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.junit.jupiter.api.Test;

/** Look-ups find in one record what the query of Lucene finds among all. */
class TextQueryFindsTest {

  private static final JobSchema SCHEMA =
      JobSchema.create(World.LEXICON, Analyzers.create(World.LEXICON));
  private static final TextReader READER = new TextReader(SCHEMA, World.LEXICON);
  private static final FeatureWeights<TextFeature> WEIGHTS = Ranking.standard().text();
  private static final int JOBS = 150;
  private static final int TEXTS = 400;

  /** Words of no ad, sounds, single characters, and an ad's words in another order. */
  private static final List<String> STRAYS =
      List.of("麒麟", "yuesao", "banyungong", "嫂", "工", "日结", "葛店", "会计师", "开飞机", "B2证", "夜班");

  @Test
  void finds_anyText_whatItsQueryFinds() throws IOException {
    List<Job> jobs = jobs();
    ByteBuffersDirectory all = index(jobs);
    int found = 0;
    int left = 0;
    try (DirectoryReader reader = DirectoryReader.open(all)) {
      OccurringWords occurring = new OccurringWords(reader);
      List<RecordTerms> records = new ArrayList<>();
      for (Job job : jobs) {
        records.add(terms(job));
      }
      for (String text : texts(jobs)) {
        Optional<TextQuery> query = READER.read(text);
        if (query.isEmpty()) {
          continue;
        }
        Set<Integer> expected = new HashSet<>();
        for (ScoreDoc doc :
            new IndexSearcher(reader).search(query.get().query(reader, WEIGHTS), JOBS).scoreDocs) {
          expected.add(doc.doc);
        }
        for (int i = 0; i < JOBS; i++) {
          assertThat(query.get().finds(records.get(i), occurring, WEIGHTS))
              .as("%s in %s", text, jobs.get(i).title())
              .isEqualTo(expected.contains(i));
        }
        found += expected.size();
        left += JOBS - expected.size();
      }
    }
    assertThat(found).isGreaterThan(TEXTS);
    assertThat(left).isGreaterThan(TEXTS);
  }

  private static List<Job> jobs() {
    SyntheticDistrict district =
        SyntheticDistrict.of(DistrictSize.of(JOBS, 0), 3, LocalDate.of(2026, 11, 24));
    List<Job> jobs = new ArrayList<>();
    for (int i = 0; i < JOBS; i++) {
      jobs.add(district.job(i));
    }
    return jobs;
  }

  private static List<String> texts(List<Job> jobs) {
    SplittableRandom random = new SplittableRandom(5);
    List<String> texts = new ArrayList<>(STRAYS);
    while (texts.size() < TEXTS) {
      String title = jobs.get(random.nextInt(JOBS)).title();
      int from = random.nextInt(title.length());
      String part = title.substring(from, random.nextInt(from, title.length()) + 1);
      String other = jobs.get(random.nextInt(JOBS)).occupation().orElse("普工");
      String stray = STRAYS.get(random.nextInt(STRAYS.size()));
      texts.add(
          switch (random.nextInt(5)) {
            case 0 -> part;
            case 1 -> title;
            case 2 -> part + stray;
            case 3 -> other + " " + stray;
            default -> stray + other + part;
          });
    }
    return texts;
  }

  private static RecordTerms terms(Job job) throws IOException {
    DirectoryReader one = DirectoryReader.open(index(List.of(job)));
    return new RecordTerms(new IndexSearcher(one), RecordProbe.LEADING);
  }

  private static ByteBuffersDirectory index(List<Job> jobs) throws IOException {
    ByteBuffersDirectory directory = new ByteBuffersDirectory();
    try (IndexWriter writer =
        new IndexWriter(directory, new IndexWriterConfig(SCHEMA.indexAnalyzer()))) {
      for (Job job : jobs) {
        Document document = SCHEMA.document(job, 1);
        writer.addDocument(document);
      }
      writer.forceMerge(1);
    }
    return directory;
  }
}
