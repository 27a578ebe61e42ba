/**
 * The text of document files: HTML pages, Word documents (.docx) and PDF.
 *
 * <p>{@link io.yizhan.document.DocumentReader} is the entry; the only importer of PDFBox and jsoup.
 * Paragraphs become lines, cells of a table one line a row. It says plainly why a file has no text
 * to give: a scan without a text layer, a password, a file that unpacks to more than a document can
 * be, one that takes too long.
 */
@NullMarked
package io.yizhan.document;

import org.jspecify.annotations.NullMarked;
