package io.yizhan.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import io.yizhan.lexicon.Lexicon;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import javax.management.JMException;
import javax.management.ObjectName;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.junit.jupiter.api.Test;

/** The chain makes objects for a text, not for its tokens. */
class AllocationTest {

  private static final Analyzers ANALYZERS = Analyzers.create(Lexicon.shipped());

  /** Some 75,000 characters and more than 30,000 tokens. */
  private static final String TEXT = "鄂城区燕矶镇急招叉车司机3名，日结200元包吃住，二十五岁以上。".repeat(2_400);

  /** Readers and what the JVM does on the side; one object a token would be 480 kB and more. */
  private static final long FOR_A_TEXT = 16_384;

  @Test
  void words_longText_allocateNothingForTokens() throws Exception {
    assertThat(allocated(ANALYZERS.indexText())).isLessThan(FOR_A_TEXT);
    assertThat(allocated(ANALYZERS.queryText())).isLessThan(FOR_A_TEXT);
  }

  private static long allocated(Analyzer analyzer) throws Exception {
    int tokens = read(analyzer);
    assertThat(tokens).isGreaterThan(30_000);
    long before = allocatedSoFar();
    int again = read(analyzer);
    long bytes = allocatedSoFar() - before;
    assertThat(again).isEqualTo(tokens);
    return bytes;
  }

  /** Bytes that this thread ever allocated, by the name of the bean's operation. */
  private static long allocatedSoFar() throws JMException {
    Object bytes =
        ManagementFactory.getPlatformMBeanServer()
            .invoke(
                new ObjectName(ManagementFactory.THREAD_MXBEAN_NAME),
                "getThreadAllocatedBytes",
                new Object[] {Thread.currentThread().threadId()},
                new String[] {long.class.getName()});
    return (long) bytes;
  }

  private static int read(Analyzer analyzer) throws IOException {
    int tokens = 0;
    try (TokenStream stream = analyzer.tokenStream("text", TEXT)) {
      stream.addAttribute(CharTermAttribute.class);
      stream.addAttribute(OffsetAttribute.class);
      stream.reset();
      while (stream.incrementToken()) {
        tokens++;
      }
      stream.end();
    }
    return tokens;
  }
}
