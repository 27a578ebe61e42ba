package io.yizhan.answers;

import java.util.List;
import java.util.Optional;

/**
 * What a question names, and what it asks for.
 *
 * @param places provinces, cities, counties and townships, in its order
 * @param years four digits; 去年 is the year before that of the asked day
 * @param programmes benefits by their names: 创业补贴; one that is only called 补贴 is that word
 * @param amounts what a benefit is said to have, in yuan
 * @param titles of documents, between 《 and 》
 * @param numbers of documents and articles, as they stand
 * @param figure what kind of figure is asked for
 * @param ownCase whether it asks to look at or do something for somebody
 * @param content the question without the words that only ask
 */
record QuestionReading(
    List<PlaceNames.Place> places,
    List<Integer> years,
    List<String> programmes,
    List<Long> amounts,
    List<String> titles,
    List<String> numbers,
    Optional<Figure> figure,
    boolean ownCase,
    List<String> content) {

  /** Copies the lists. */
  QuestionReading {
    places = List.copyOf(places);
    years = List.copyOf(years);
    programmes = List.copyOf(programmes);
    amounts = List.copyOf(amounts);
    titles = List.copyOf(titles);
    numbers = List.copyOf(numbers);
    content = List.copyOf(content);
  }
}
