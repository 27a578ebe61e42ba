package io.yizhan.evaluation;

import io.yizhan.indexing.LiveIndex;
import io.yizhan.lexicon.Lexicon;
import io.yizhan.schema.JobSchema;
import io.yizhan.search.JobSearch;
import io.yizhan.synthetic.SyntheticDistrict;
import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;

/**
 * The service's own index and search over a synthetic district, without a database: what
 * evaluations and benchmarks ask.
 *
 * <p>Opening builds the index, about ten seconds for 100,000 jobs; a directory that already holds
 * one of the same schema and lexicon is used as it is, so a directory belongs to one district. Safe
 * for any thread; close it.
 */
public final class DistrictIndex implements Closeable {

  private final LiveIndex index;
  private final JobSearch search;

  private DistrictIndex(LiveIndex index, JobSearch search) {
    this.index = index;
    this.search = search;
  }

  /** Opens or builds the index of a district in a directory. */
  public static DistrictIndex open(SyntheticDistrict district, Path directory) throws IOException {
    LiveIndex index =
        LiveIndex.open(directory, JobSchema.of(Lexicon.shipped()), new DistrictSource(district));
    return new DistrictIndex(index, JobSearch.create(index));
  }

  /** What is searched. */
  public LiveIndex index() {
    return index;
  }

  /** The service's search. */
  public JobSearch search() {
    return search;
  }

  @Override
  public void close() throws IOException {
    index.close();
  }
}
