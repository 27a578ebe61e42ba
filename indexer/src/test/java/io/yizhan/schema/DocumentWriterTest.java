package io.yizhan.schema;

import static org.assertj.core.api.Assertions.assertThat;

import io.yizhan.lexicon.Lexicon;
import io.yizhan.model.Job;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.store.ByteBuffersDirectory;

class DocumentWriterTest {

  private static final JobSchema SCHEMA = JobSchema.of(Lexicon.shipped());

  /** What stands between the texts of a field is no part of it. */
  @Property(tries = 200)
  void words_severalTexts_areIndexedAsOneFieldForEach(@ForAll("texts") List<String> texts)
      throws IOException {
    DocumentWriter together =
        new DocumentWriter(
            DocumentTexts.of(SCHEMA.analyzers()), Job.builder("J1", "招人").build(), 1);
    together.words(JobFields.DETAILS, texts);
    together.pairs(JobFields.BODY_BIGRAM, texts);
    together.sounds(JobFields.TITLE_PINYIN, texts);
    Document apart = new Document();
    for (String text : texts) {
      apart.add(new TextField(JobFields.DETAILS, text, Field.Store.NO));
      apart.add(new TextField(JobFields.BODY_BIGRAM, text, Field.Store.NO));
      apart.add(new TextField(JobFields.TITLE_PINYIN, text, Field.Store.NO));
    }
    assertThat(postings(together.document(), JobFields.DETAILS, PostingsEnum.POSITIONS))
        .isEqualTo(postings(apart, JobFields.DETAILS, PostingsEnum.POSITIONS));
    for (String field : List.of(JobFields.BODY_BIGRAM, JobFields.TITLE_PINYIN)) {
      assertThat(postings(together.document(), field, PostingsEnum.FREQS))
          .isEqualTo(postings(apart, field, PostingsEnum.FREQS));
    }
  }

  @Provide
  Arbitrary<List<String>> texts() {
    return Arbitraries.of(
            "叉车", "司机", "葛店", "镇", "招", "工", "二十", "五", "c", "c1", "驾照", "4s", "店", "3.", "5", "-",
            "+", "，", " ", "🔥", "\u200b", "𠮷", "é", "日结", "包吃住")
        .list()
        .ofMaxSize(4)
        .map(parts -> String.join("", parts))
        .list()
        .ofMinSize(1)
        .ofMaxSize(5);
  }

  /** Every term with its frequency, its positions where they are asked for, and the norm. */
  private static List<String> postings(Document document, String field, int flags)
      throws IOException {
    List<String> postings = new ArrayList<>();
    try (ByteBuffersDirectory directory = new ByteBuffersDirectory();
        IndexWriter writer =
            new IndexWriter(directory, new IndexWriterConfig(SCHEMA.indexAnalyzer()))) {
      writer.addDocument(document);
      try (DirectoryReader reader = DirectoryReader.open(writer)) {
        LeafReader leaf = reader.leaves().getFirst().reader();
        Terms terms = leaf.terms(field);
        if (terms == null) {
          return postings;
        }
        TermsEnum each = terms.iterator();
        while (each.next() != null) {
          PostingsEnum found = each.postings(null, flags);
          found.nextDoc();
          StringBuilder posting =
              new StringBuilder(each.term().utf8ToString()).append(' ').append(found.freq());
          for (int i = 0; flags == PostingsEnum.POSITIONS && i < found.freq(); i++) {
            posting.append(' ').append(found.nextPosition());
          }
          postings.add(posting.toString());
        }
        NumericDocValues norms = leaf.getNormValues(field);
        norms.nextDoc();
        postings.add("norm " + norms.longValue());
      }
    }
    return postings;
  }
}
