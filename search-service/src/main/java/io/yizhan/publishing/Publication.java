package io.yizhan.publishing;

import io.yizhan.lint.Finding;
import java.util.List;

/** What became of an ad: written as a whole, or not at all. */
public sealed interface Publication {

  /**
   * It is written.
   *
   * @param generation of the write, which a read can wait for
   * @param findings what could be better, and what a person will look at; gravest first
   */
  record Done(String id, long generation, List<Finding> findings) implements Publication {}

  /**
   * The law forbids it.
   *
   * @param findings all, gravest first
   */
  record Unlawful(List<Finding> findings) implements Publication {}

  /** There is an ad with the id already. */
  record IdTaken(String id) implements Publication {}

  /** There is no ad with the id. */
  record Missing(String id) implements Publication {}

  /** It is somebody else's. */
  record Foreign(String id) implements Publication {}

  /**
   * A person took it down.
   *
   * @param note why
   */
  record TakenDown(String id, String note) implements Publication {}
}
