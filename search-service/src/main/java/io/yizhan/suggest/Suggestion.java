package io.yizhan.suggest;

import io.yizhan.schema.SuggestionKind;
import java.util.Optional;

/**
 * A value to go on with.
 *
 * @param text what to show, and, but for stations, what to search for
 * @param kind what it names
 * @param count open jobs that have it, at least 1
 * @param id of a station, to filter by, since no text of a job holds its name
 */
public record Suggestion(String text, SuggestionKind kind, int count, Optional<String> id) {}
