/**
 * Words that mean the same work, for the query side.
 *
 * <p>{@link io.yizhan.analysis.synonym.SynonymRules} reads a file in which every line has a
 * direction:
 *
 * <pre>{@code
 * 保洁, 清洁工         whoever searches one also finds the other
 * 包吃 => 包吃住       包吃 also finds 包吃住; 包吃住 does not find 包吃
 * }</pre>
 *
 * <p>The searched word itself always stays, so a synonym adds hits and takes none away. Nothing is
 * chained: a, b and b, c do not make a find c. Rules are written in words of any number; both sides
 * are cut by the tokenizer that cuts the query, and many-word synonyms become paths of a token
 * graph, which Lucene's query builders read. Only for the query side: an index of synonyms would
 * have to be rebuilt for each new line.
 *
 * <p>A file is taken whole or not at all: a line that breaks a rule fails the load with its place.
 */
@NullMarked
package io.yizhan.analysis.synonym;

import org.jspecify.annotations.NullMarked;
