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
 * front of it. One stream, one thread. Memory is bounded by a block of 4,096 characters; nothing is
 * allocated for a token. Weakness: 4,096 characters without any separator are cut at a word border
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
  private final WordDictionary dictionary;
  private final WordCutter cutter;
  private final SubwordTiling tiling;

  private int word;
  private int wordStart;

  /** What {@link SubwordTiling} says of the word given last. */
  private int split = SubwordTiling.NO_PARTS;

  /** How many characters of that word were given as parts. */
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
    dictionary = segmenter.dictionary();
    cutter = new WordCutter(dictionary);
    tiling = new SubwordTiling(dictionary);
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
      split = split(start, end);
      wordStart = start;
      partStart = 0;
    }
    word++;
    emit(start, end, 1, TYPE_WORD);
    return true;
  }

  private int split(int start, int end) {
    int number = words.number(word);
    if (number == WordTrie.NONE) {
      return SubwordTiling.NO_PARTS;
    }
    int known = dictionary.split(number);
    if (known != 0) {
      return known;
    }
    int fresh = tiling.split(blocks.buffer(), start, end, words.fixedEnd(word));
    dictionary.rememberSplit(number, fresh);
    return fresh;
  }

  private boolean nextSubword() {
    for (int ends = split >>> (partStart + 1); ends != 0; ends = split >>> (partStart + 1)) {
      int from = partStart;
      partStart += 1 + Integer.numberOfTrailingZeros(ends);
      if (partStart - from >= MIN_SUBWORD_CHARS) {
        emit(wordStart + from, wordStart + partStart, 0, TYPE_SUBWORD);
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
    split = SubwordTiling.NO_PARTS;
    word = 0;
    partStart = 0;
    consumed = 0;
  }
}
