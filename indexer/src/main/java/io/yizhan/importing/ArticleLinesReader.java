package io.yizhan.importing;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Puts together laws that come one article a line: lines in a row with the same {@code doc} become
 * one document with sections.
 *
 * <pre>
 * {"id":7,"doc":"就业促进法","date":"2015-04-24","chapter":"第二章 政策支持","article":"第十条","text":"…"}
 * </pre>
 *
 * <p>Such a line has {@code doc}, {@code article} and {@code text} and no {@code title}; any other
 * passes as it is. A row of the report is then a document; its line is that of its first article.
 * One thread.
 */
final class ArticleLinesReader implements RowReader {

  private final RowReader lines;
  private @Nullable Row ahead;

  ArticleLinesReader(RowReader lines) {
    this.lines = lines;
  }

  @Override
  public Optional<Row> next() throws IOException {
    Row row = take();
    if (!(row instanceof Row.Parsed(long line, ObjectNode first)) || !isArticle(first)) {
      return Optional.ofNullable(row);
    }
    ObjectNode document = JsonNodeFactory.instance.objectNode();
    String name = first.path("doc").asText();
    document.put("id", name);
    document.put("title", name);
    copy(first, "date", document, "published");
    copy(first, "category", document, "level");
    ArrayNode sections = document.putArray("sections");
    Row next = row;
    while (next instanceof Row.Parsed(_, ObjectNode article)
        && isArticle(article)
        && article.path("doc").asText().equals(name)) {
      sections.add(section(article));
      next = take();
    }
    ahead = next;
    return Optional.of(new Row.Parsed(line, document));
  }

  @Override
  public void close() throws IOException {
    lines.close();
  }

  private @Nullable Row take() throws IOException {
    Row row = ahead == null ? lines.next().orElse(null) : ahead;
    ahead = null;
    return row;
  }

  private static boolean isArticle(ObjectNode row) {
    return row.has("doc") && row.has("article") && row.has("text") && !row.has("title");
  }

  private static ObjectNode section(ObjectNode article) {
    String number = article.path("article").asText();
    String id = article.path("id").asText();
    String path = (article.path("chapter").asText() + " " + number).strip();
    return JsonNodeFactory.instance
        .objectNode()
        .put("id", id.isBlank() ? article.path("doc").asText() + "#" + number : id)
        .put("path", path)
        .put("text", article.path("text").asText());
  }

  private static void copy(ObjectNode from, String name, ObjectNode to, String as) {
    String value = from.path(name).asText();
    if (!value.isBlank()) {
      to.put(as, value);
    }
  }
}
