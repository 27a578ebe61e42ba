package io.yizhan.analysis.hanlp;

import java.io.IOException;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;
import org.apache.lucene.analysis.tokenattributes.TypeAttribute;
import org.apache.lucene.util.AttributeFactory;

/**
 * Cuts folded text into words.
 *
 * <ul>
 *   <li>200元包吃住 becomes 200 元 包吃住
 *   <li>招叉车司机 becomes 招 叉车司机, and in {@link SegmentationMode#INDEX} also 叉车 and 司机 with type {@link
 *       #TYPE_SUBWORD}
 *   <li>c++, c1, cnc, 3.5 stay together; 180-220 becomes 180 220
 *   <li>punctuation and white space give no tokens and no gaps
 *   <li>𠮷 is one token of two chars
 * </ul>
 *
 * <p>Every whole word takes one position. Its sub-words follow it at the same position with their
 * own offsets, so a phrase of whole words matches across them, and start offsets never go back. The
 * tokens of QUERY are those of INDEX without the sub-words.
 *
 * <p>Sets term, offset, position increment and type. Needs {@link io.yizhan.lexicon.CharFolding} in
 * front of it. One stream, one thread. Memory is bounded by a block of 4,096 characters; allocates
 * what HanLP allocates. Weakness: 4,096 characters without any separator are cut at a word border
 * near the end of the block, where the words may differ from those of the uncut text.
 */
public final class HanlpTokenizer extends Tokenizer {

  /** Type of a whole word. */
  public static final String TYPE_WORD = "word";

  /** Type of a word inside a whole word. */
  public static final String TYPE_SUBWORD = "subword";

  /** How much of an unsafe block's end is read again with the next one. */
  private static final int UNSAFE_TAIL_CHARS = 64;

  private static final int MIN_SUBWORD_CHARS = 2;

  private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
  private final OffsetAttribute offset = addAttribute(OffsetAttribute.class);
  private final PositionIncrementAttribute position =
      addAttribute(PositionIncrementAttribute.class);
  private final TypeAttribute type = addAttribute(TypeAttribute.class);

  private final SegmentationMode mode;
  private final TextBlocks blocks = new TextBlocks();
  private final WordList words = new WordList();
  private final WordCutter cutter;
  private final SubwordTiling tiling;

  private int word;
  private int part;
  private int partStart;
  private int consumed;

  /** A tokenizer over the shared segmenter. */
  public HanlpTokenizer(HanlpSegmenter segmenter, SegmentationMode mode) {
    this(DEFAULT_TOKEN_ATTRIBUTE_FACTORY, segmenter, mode);
  }

  /** A tokenizer whose attributes come from {@code factory}, as schemas want it. */
  HanlpTokenizer(AttributeFactory factory, HanlpSegmenter segmenter, SegmentationMode mode) {
    super(factory);
    this.mode = mode;
    cutter = new WordCutter(segmenter.lattice());
    tiling = new SubwordTiling(segmenter.lattice());
  }

  @Override
  public boolean incrementToken() throws IOException {
    clearAttributes();
    if (nextSubword()) {
      return true;
    }
    while (word == words.size()) {
      if (!nextBlock()) {
        return false;
      }
    }
    int start = words.start(word);
    int end = words.end(word);
    if (mode == SegmentationMode.INDEX) {
      tiling.split(blocks.buffer(), start, end, words.fixedEnd(word));
      part = 0;
      partStart = start;
    }
    word++;
    emit(start, end, 1, TYPE_WORD);
    return true;
  }

  private boolean nextSubword() {
    while (part < tiling.size()) {
      int start = partStart;
      partStart = tiling.partEnd(part);
      part++;
      if (partStart - start >= MIN_SUBWORD_CHARS) {
        emit(start, partStart, 0, TYPE_SUBWORD);
        return true;
      }
    }
    return false;
  }

  private boolean nextBlock() throws IOException {
    word = 0;
    if (!blocks.next(input, consumed)) {
      words.clear();
      consumed = 0;
      return false;
    }
    cutter.cut(blocks.buffer(), blocks.limit(), words);
    consumed = blocks.limit();
    if (!blocks.endsSafely() && words.size() > 0) {
      words.dropBeyond(consumed - UNSAFE_TAIL_CHARS);
      consumed = words.end(words.size() - 1);
    }
    return true;
  }

  private void emit(int start, int end, int increment, String tokenType) {
    term.copyBuffer(blocks.buffer(), start, end - start);
    offset.setOffset(correctOffset(blocks.base() + start), correctOffset(blocks.base() + end));
    position.setPositionIncrement(increment);
    type.setType(tokenType);
  }

  @Override
  public void end() throws IOException {
    super.end();
    int finalOffset = correctOffset(blocks.charsRead());
    offset.setOffset(finalOffset, finalOffset);
  }

  @Override
  public void reset() throws IOException {
    super.reset();
    blocks.reset();
    words.clear();
    tiling.clear();
    word = 0;
    part = 0;
    partStart = 0;
    consumed = 0;
  }
}
