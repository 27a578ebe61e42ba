package io.yizhan.document;

import java.io.BufferedInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * Reads the main text of a .docx in constant memory beside the text itself: paragraphs become
 * lines, the cells of a table row one line.
 *
 * <p>Known weaknesses: numbers that Word counts itself are not in the text and get lost; notes,
 * headers and text boxes' fallbacks are passed over.
 */
final class DocxText {

  /** The most bytes of unpacked XML: what a document of the most characters may need. */
  static final long MOST_XML_BYTES = 64L << 20;

  private static final String MAIN = "word/document.xml";

  private DocxText() {}

  static DocumentText read(Path file) throws IOException {
    try (ZipFile zip = new ZipFile(file.toString())) {
      ZipEntry main = zip.getEntry(MAIN);
      if (main == null) {
        throw new UnreadableDocumentException("压缩包里没有正文，不是 .docx 文件");
      }
      try (InputStream xml = new Bounded(new BufferedInputStream(zip.getInputStream(main)))) {
        return new DocumentText(text(xml), Map.of());
      }
    } catch (ZipException damaged) {
      throw new UnreadableDocumentException("不是完好的 .docx 文件（旧版 .doc 请另存为 .docx）", damaged);
    } catch (XMLStreamException malformed) {
      if (malformed.getNestedException() instanceof UnreadableDocumentException explained) {
        throw explained;
      }
      throw new UnreadableDocumentException("正文不是合法的 XML", malformed);
    }
  }

  private static String text(InputStream xml) throws XMLStreamException, IOException {
    XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    XMLStreamReader reader = factory.createXMLStreamReader(xml);
    TextBuffer text = new TextBuffer();
    int cells = 0;
    boolean shown = false;
    int fallback = 0;
    while (reader.hasNext()) {
      switch (reader.next()) {
        case XMLStreamConstants.START_ELEMENT -> {
          String name = reader.getLocalName();
          fallback += name.equals("Fallback") ? 1 : 0;
          shown = name.equals("t") && fallback == 0;
          cells += name.equals("tc") ? 1 : 0;
          if (name.equals("br") || name.equals("cr")) {
            text.endLine();
          } else if (name.equals("tab")) {
            text.add(" ");
          }
        }
        case XMLStreamConstants.CHARACTERS -> {
          if (shown) {
            text.add(reader.getText());
          }
        }
        case XMLStreamConstants.END_ELEMENT -> {
          String name = reader.getLocalName();
          shown = false;
          fallback -= name.equals("Fallback") ? 1 : 0;
          cells -= name.equals("tc") ? 1 : 0;
          if (name.equals("tc") || (name.equals("p") && cells > 0)) {
            text.add(" ");
          } else if (name.equals("p") || name.equals("tr")) {
            text.endLine();
          }
        }
        default -> {}
      }
    }
    if (text.isBlank()) {
      throw new UnreadableDocumentException("文档里没有文字");
    }
    return text.toString();
  }

  /** Refuses to unpack more than a document can be. */
  private static final class Bounded extends FilterInputStream {
    private long count;

    Bounded(InputStream in) {
      super(in);
    }

    @Override
    public int read() throws IOException {
      int read = super.read();
      count(read < 0 ? 0 : 1);
      return read;
    }

    @Override
    public int read(byte[] buffer, int offset, int length) throws IOException {
      int read = super.read(buffer, offset, length);
      count(read);
      return read;
    }

    private void count(int read) throws UnreadableDocumentException {
      count += Math.max(0, read);
      if (count > MOST_XML_BYTES) {
        throw new UnreadableDocumentException("解压后超过 " + MOST_XML_BYTES + " 字节，可能是压缩炸弹");
      }
    }
  }
}
