/**
 * An invented district to show, to test and to measure with: {@link
 * io.yizhan.synthetic.SyntheticDistrict} makes it, {@link io.yizhan.synthetic.DistrictWriter}
 * writes it as the files an import reads.
 *
 * <pre>{@code
 * var size = DistrictSize.of(5_000, 8_000);
 * var district = SyntheticDistrict.of(size, 42, LocalDate.of(2026, 11, 24));
 * DistrictWriter.create(DistrictWriter.Progress.SILENT).write(district, directory);
 * }</pre>
 *
 * <p>Real ads may not be shipped and hold what an index must not learn, so everything is made up:
 * the words are our own, phones come from one invented range, firms do not exist. A job is rolled
 * as facts first, then said in everyday words, then filed as a form in which now and then a field
 * is left empty that the text says, as people do. Text and form therefore agree, and a test of
 * extraction can know the truth.
 *
 * <p>What there is to say is data: trades.tsv (trades, pay, hours), wording.tsv (a trade's own
 * words), phrases.tsv (shared words), places.tsv, employers.tsv and stations.tsv. Another district
 * is other files. Chance comes from a generator of our own, seeded by record: see {@link
 * io.yizhan.synthetic.SyntheticDistrict} for what follows from that.
 *
 * <p>Limits: shares and pay are estimates, no statistics; coordinates are placed by hand inside the
 * right county, not surveyed; ads know no dialect and no typing errors, so figures of relevance
 * measured on them flatter the engine.
 */
@NullMarked
package io.yizhan.synthetic;

import org.jspecify.annotations.NullMarked;
