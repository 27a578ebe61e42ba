package io.yizhan.benchmarks;

import com.hankcs.hanlp.HanLP;
import com.hankcs.hanlp.seg.Segment;
import com.hankcs.hanlp.seg.common.Term;
import com.huaban.analysis.jieba.JiebaSegmenter;
import com.huaban.analysis.jieba.SegToken;
import io.yizhan.analysis.Analyzers;
import io.yizhan.lexicon.Lexicon;
import java.io.IOException;
import java.io.StringReader;
import org.ansj.splitWord.analysis.BaseAnalysis;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.cjk.CJKAnalyzer;
import org.apache.lucene.analysis.cn.smart.SmartChineseAnalyzer;
import org.apache.lucene.analysis.icu.segmentation.ICUTokenizer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.wltea.analyzer.core.IKSegmenter;
import org.wltea.analyzer.core.Lexeme;

/**
 * Ways to cut Chinese text into terms with offsets, ours first. Every one answers the sum of term
 * lengths and end offsets, so that no work can be left out.
 */
public enum AnalyzerPeer {
  /** Our whole index chain: char filters, words, words inside them. */
  YIZHAN_INDEX {
    @Override
    Cutter cutter() {
      return analyzer(Analyzers.create(Lexicon.shipped()).indexText());
    }
  },
  /** Our query chain. */
  YIZHAN_QUERY {
    @Override
    Cutter cutter() {
      return analyzer(Analyzers.create(Lexicon.shipped()).queryText());
    }
  },
  /** HanLP's index mode with offsets, as its IndexTokenizer. */
  HANLP_INDEX {
    @Override
    Cutter cutter() {
      Segment segment = HanLP.newSegment().enableIndexMode(true).enableOffset(true);
      return text -> {
        long seen = 0;
        for (Term term : segment.seg(text)) {
          seen += term.length() + term.offset;
        }
        return seen;
      };
    }
  },
  /** IK, few long words. */
  IK_SMART {
    @Override
    Cutter cutter() {
      return ik(true);
    }
  },
  /** IK, every word. */
  IK_MAX_WORD {
    @Override
    Cutter cutter() {
      return ik(false);
    }
  },
  /** jieba in search mode. */
  JIEBA_SEARCH {
    @Override
    Cutter cutter() {
      JiebaSegmenter segmenter = new JiebaSegmenter();
      return text -> {
        long seen = 0;
        for (SegToken token : segmenter.process(text, JiebaSegmenter.SegMode.SEARCH)) {
          seen += token.word.length() + token.endOffset;
        }
        return seen;
      };
    }
  },
  /** ansj without names. */
  ANSJ_BASE {
    @Override
    Cutter cutter() {
      return text -> {
        long seen = 0;
        for (org.ansj.domain.Term term : BaseAnalysis.parse(text)) {
          seen += term.getName().length() + term.getOffe();
        }
        return seen;
      };
    }
  },
  /** Lucene's SmartCN. */
  SMART_CN {
    @Override
    Cutter cutter() {
      return analyzer(new SmartChineseAnalyzer());
    }
  },
  /** ICU's dictionary break iterator. */
  ICU {
    @Override
    Cutter cutter() {
      return analyzer(
          new Analyzer() {
            @Override
            protected TokenStreamComponents createComponents(String fieldName) {
              return new TokenStreamComponents(new ICUTokenizer());
            }
          });
    }
  },
  /** Lucene's pairs of characters. */
  CJK_BIGRAMS {
    @Override
    Cutter cutter() {
      return analyzer(new CJKAnalyzer());
    }
  };

  /** Cuts one text. */
  interface Cutter {
    /** The sum of term lengths and offsets. */
    long cut(String text) throws IOException;
  }

  /** A cutter with its dictionary loaded; for one thread. */
  abstract Cutter cutter();

  private static Cutter analyzer(Analyzer analyzer) {
    return text -> {
      long seen = 0;
      try (TokenStream stream = analyzer.tokenStream("text", text)) {
        CharTermAttribute term = stream.addAttribute(CharTermAttribute.class);
        OffsetAttribute offset = stream.addAttribute(OffsetAttribute.class);
        stream.reset();
        while (stream.incrementToken()) {
          seen += term.length() + offset.endOffset();
        }
        stream.end();
      }
      return seen;
    };
  }

  private static Cutter ik(boolean smart) {
    IKSegmenter segmenter = new IKSegmenter(new StringReader(""), smart);
    return text -> {
      segmenter.reset(new StringReader(text));
      long seen = 0;
      for (Lexeme lexeme = segmenter.next(); lexeme != null; lexeme = segmenter.next()) {
        seen += lexeme.getLength() + lexeme.getEndPosition();
      }
      return seen;
    };
  }
}
