package io.yizhan.extraction;

import io.yizhan.lexicon.Lexicon;
import io.yizhan.lexicon.LexiconWord;
import io.yizhan.lexicon.Occupation;
import io.yizhan.lexicon.Place;
import io.yizhan.lexicon.Region;
import io.yizhan.lexicon.WordKind;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Every word the scanner knows, in one trie: the lexicon's names of trades, regions and places and
 * its words, then {@code words.tsv} of this package, whose lines win.
 *
 * <p>Building takes some tens of milliseconds; immutable from then on and safe for any thread.
 */
final class Vocabulary {

  /** The words of this package. */
  static final String FILE = "words.tsv";

  /** A slip of the pen found in the table is most likely that trade, not certainly. */
  private static final double SLIP_CONFIDENCE = 0.8;

  /** Official names shorter than this are ordinary words: 会计, but no single characters. */
  private static final int SHORTEST_NAME = 2;

  private final WordTrie<Meaning> words = new WordTrie<>();
  private final Map<String, String> benefits = new HashMap<>();

  private Vocabulary() {}

  /** The words of a lexicon and of this package. */
  static Vocabulary of(Lexicon lexicon) {
    Vocabulary vocabulary = new Vocabulary();
    vocabulary.addWords(lexicon);
    vocabulary.addTrades(lexicon);
    vocabulary.addPlaces(lexicon);
    for (TableFile.Row row : TableFile.rows(FILE, 3)) {
      Meaning meaning = meaning(row, lexicon);
      for (String word : row.words(2)) {
        vocabulary.words.put(word, meaning);
        if (meaning instanceof Meaning.Benefit(String name, boolean given) && given) {
          vocabulary.benefits.put(word, name);
        }
      }
    }
    return vocabulary;
  }

  /** The longest word that begins here. */
  WordTrie.@Nullable Match<Meaning> longest(FoldedText text, int from) {
    return words.longest(text, from);
  }

  /** The one name of a benefit, by any of its folded names. */
  Optional<String> benefit(String folded) {
    return Optional.ofNullable(benefits.get(folded));
  }

  private void addWords(Lexicon lexicon) {
    for (LexiconWord word : lexicon.words()) {
      String text = word.text();
      boolean refusal = text.startsWith("不") || text.startsWith("无");
      if (refusal && word.kind() == WordKind.NATURE) {
        continue; // 不上夜班 is read as a refusal of 夜班
      }
      Meaning meaning =
          switch (word.kind()) {
            case SKILL -> new Meaning.Skill(text);
            case CERTIFICATE -> new Meaning.Certificate(text);
            case BENEFIT -> new Meaning.Benefit(text, true);
            case PAY, NATURE, POLICY, LANDMARK, COMPANY, GUARD -> new Meaning.Guard();
          };
      words.put(text, meaning);
      if (meaning instanceof Meaning.Benefit) {
        benefits.put(text, text);
      }
    }
  }

  private void addTrades(Lexicon lexicon) {
    for (Map.Entry<String, Occupation> entry : lexicon.occupations().names()) {
      if (entry.getKey().length() >= SHORTEST_NAME && !isShiftAndTrade(entry.getKey(), lexicon)) {
        words.put(entry.getKey(), new Meaning.Trade(entry.getValue(), 1));
      }
    }
  }

  /** 夜班保安 is better read as a shift and a trade. */
  private static boolean isShiftAndTrade(String name, Lexicon lexicon) {
    return name.length() > 2
        && name.charAt(1) == '班'
        && lexicon.occupations().find(name.substring(2)).isPresent();
  }

  private void addPlaces(Lexicon lexicon) {
    for (String name : lexicon.places().names()) {
      words.put(name, new Meaning.AtPlace(lexicon.places().find(name)));
    }
    for (String name : lexicon.regions().names()) {
      Optional<Region> region = lexicon.regions().find(name);
      region.ifPresent(found -> words.put(name, new Meaning.InRegion(found)));
    }
  }

  private static Meaning meaning(TableFile.Row row, Lexicon lexicon) {
    String value = row.cell(1);
    try {
      return switch (row.cell(0)) {
        case "benefit" -> new Meaning.Benefit(value, true);
        case "no-benefit" -> new Meaning.Benefit(value, false);
        case "type" -> new Meaning.Nature(EmploymentType.valueOf(value));
        case "settlement" -> new Meaning.Settled(SettlementCycle.valueOf(value));
        case "daily-paid" -> new Meaning.DailyPaid();
        case "part" -> new Meaning.Part(DayPart.valueOf(value), false);
        case "shift-name" -> new Meaning.Part(DayPart.valueOf(value), true);
        case "day" -> relative(value, value, Optional.empty());
        case "days" -> {
          List<String> ends = List.of(value.split("\\.\\.", -1));
          yield relative(ends.get(0), ends.get(1), Optional.empty());
        }
        case "day-part" -> {
          List<String> parts = List.of(value.split(":", -1));
          yield relative(parts.get(0), parts.get(0), Optional.of(DayPart.valueOf(parts.get(1))));
        }
        case "festival" -> new Meaning.FestivalName(Festival.named(value), false);
        case "before-festival" -> new Meaning.FestivalName(Festival.named(value), true);
        case "vague-days" -> new Meaning.Vague(Unresolved.Reason.UNCLEAR_DAYS);
        case "vague-count" -> new Meaning.Vague(Unresolved.Reason.VAGUE_COUNT);
        case "every-day" -> new Meaning.EveryDay();
        case "near" -> new Meaning.Near(value.equals("alone"));
        case "self" -> new Meaning.Self();
        case "refuse-next" -> new Meaning.Refuse(Meaning.Reach.NEXT);
        case "refuse-touching" -> new Meaning.Refuse(Meaning.Reach.TOUCHING);
        case "refuse-last" -> new Meaning.Refuse(Meaning.Reach.LAST);
        case "practice" ->
            new Meaning.Practice(new Experience(Experience.Need.valueOf(value), Optional.empty()));
        case "certificate" -> new Meaning.Certificate(value);
        case "skill" -> new Meaning.Skill(value);
        case "trade" ->
            new Meaning.Trade(
                lexicon.occupations().find(value).orElseThrow(() -> row.refused("no such trade")),
                SLIP_CONFIDENCE);
        case "region" ->
            new Meaning.InRegion(
                lexicon.regions().find(value).orElseThrow(() -> row.refused("no such region")));
        case "place" -> new Meaning.AtPlace(places(row, lexicon));
        case "person" -> new Meaning.Person();
        case "filler" -> new Meaning.Filler();
        case "guard" -> new Meaning.Guard();
        default -> throw row.refused("unknown slot");
      };
    } catch (IllegalArgumentException | IndexOutOfBoundsException e) {
      throw new IllegalStateException(row.refused("bad value").getMessage(), e);
    }
  }

  private static List<Place> places(TableFile.Row row, Lexicon lexicon) {
    List<Place> found = lexicon.places().find(row.cell(1));
    if (found.isEmpty()) {
      throw row.refused("no such place");
    }
    return found;
  }

  private static Meaning relative(String from, String until, Optional<DayPart> part) {
    return new Meaning.Relative(Integer.parseInt(from), Integer.parseInt(until), part);
  }
}
