package io.yizhan.importing;

import java.io.IOException;
import java.io.InputStream;
import java.io.PushbackInputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * The encodings of Chinese text files.
 *
 * <p>Told apart by their beginning. What decodes strictly as UTF-8 is UTF-8, and so is what has
 * {@value #SOUND_PER_FAULT} characters beyond ASCII in UTF-8 for each place that is none: a file in
 * which a few bytes were broken on the way, whose rows with these bytes are rejected and no others.
 * Anything else is GB18030, which holds GBK and GB2312; its pairs of bytes are seldom UTF-8 by
 * chance. Known weakness: a file that is plain ASCII for the first {@value #LOOK_AHEAD} bytes
 * counts as UTF-8, and its later GBK lines are rejected, not garbled.
 */
enum TextEncoding {
  /** UTF-8. */
  UTF_8(StandardCharsets.UTF_8),
  /** The national standard, and Excel's habit. */
  GB18030(Charset.forName("GB18030"));

  /** How many bytes decide. */
  static final int LOOK_AHEAD = 1 << 16;

  private static final int ASCII_END = 0x7F;

  /** Characters beyond ASCII that vouch for UTF-8 against one fault. */
  static final int SOUND_PER_FAULT = 10;

  private final Charset charset;

  TextEncoding(Charset charset) {
    this.charset = charset;
  }

  /**
   * A stream and the encoding of what it holds, with any byte order mark read over.
   *
   * @param in the rest of the stream
   * @param encoding how to read it
   */
  record Detected(InputStream in, TextEncoding encoding) {}

  /**
   * Looks at the beginning of a stream.
   *
   * @throws UnreadableFileException when it is UTF-16
   */
  static Detected detect(InputStream in) throws IOException {
    PushbackInputStream pushback = new PushbackInputStream(in, LOOK_AHEAD);
    byte[] head = pushback.readNBytes(LOOK_AHEAD);
    if (startsWith(head, 0xFF, 0xFE) || startsWith(head, 0xFE, 0xFF)) {
      throw new UnreadableFileException("文件是 UTF-16 编码，请另存为 UTF-8 后再导入");
    }
    int mark = startsWith(head, 0xEF, 0xBB, 0xBF) ? 3 : 0;
    pushback.unread(head, mark, head.length - mark);
    boolean utf8 = mark > 0 || beginsAsUtf8(head);
    return new Detected(pushback, utf8 ? UTF_8 : GB18030);
  }

  /** The text of whole bytes; empty when they are not in this encoding. */
  Optional<String> decode(ByteBuffer bytes) {
    try {
      return Optional.of(strict().decode(bytes.duplicate()).toString());
    } catch (CharacterCodingException otherEncoding) {
      return Optional.empty();
    }
  }

  /** The text of bytes that may be cut or garbled, for showing only. */
  String show(ByteBuffer bytes) {
    return charset.decode(bytes.duplicate()).toString();
  }

  /** The name a person knows. */
  String label() {
    return charset.name();
  }

  private static boolean beginsAsUtf8(byte[] head) {
    CharsetDecoder decoder = UTF_8.strict();
    ByteBuffer in = ByteBuffer.wrap(head);
    CharBuffer out = CharBuffer.allocate(head.length);
    boolean whole = head.length < LOOK_AHEAD;
    long faults = 0;
    int faultEnd = -1;
    // A character cut by the end of the look-ahead is no error: endOfInput is false then.
    CoderResult result = decoder.decode(in, out, whole);
    while (result.isError()) {
      // A character that lost its first byte is one fault, not one for each byte left.
      faults += in.position() == faultEnd ? 0 : 1;
      faultEnd = in.position() + result.length();
      in.position(faultEnd);
      result = decoder.decode(in, out, whole);
    }
    long sound = out.flip().chars().filter(c -> c > ASCII_END).count();
    return faults == 0 || sound >= SOUND_PER_FAULT * faults;
  }

  private CharsetDecoder strict() {
    return charset
        .newDecoder()
        .onMalformedInput(CodingErrorAction.REPORT)
        .onUnmappableCharacter(CodingErrorAction.REPORT);
  }

  private static boolean startsWith(byte[] head, int... mark) {
    if (head.length < mark.length) {
      return false;
    }
    for (int i = 0; i < mark.length; i++) {
      if ((head[i] & 0xFF) != mark[i]) {
        return false;
      }
    }
    return true;
  }
}
