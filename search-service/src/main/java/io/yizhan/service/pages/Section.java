package io.yizhan.service.pages;

import io.yizhan.service.access.Caller;
import io.yizhan.service.access.Role;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** The main parts of the site, in the order of the navigation. */
public enum Section {
  /** Search, jobs, applications. */
  FIND_WORK("找活", "/"),
  /** What a worker has applied for. */
  APPLICATIONS("我的报名", "/applications", role -> role.filter(Role.WORKER::equals).isPresent()),
  /** Questions about policy, and the documents that answer them. */
  ASK("问政策", "/ask"),
  /** What an employer publishes and sees of it. */
  HIRE("我的招工", "/employer", role -> role.equals(Optional.of(Role.EMPLOYER))),
  /** Those who work at a station. */
  DESK(
      "招工台",
      "/desk",
      role -> role.filter(one -> one == Role.STAFF || one == Role.ADMIN).isPresent()),
  /** Who looked, consents, export and removal. */
  MY_DATA("我的资料", "/me/data", role -> role.filter(Role.WORKER::equals).isPresent()),
  /** By phone and code. */
  LOGIN("登录", "/login", Optional::isEmpty),
  /** Pages that belong to no part, errors among them; never in the navigation. */
  ELSEWHERE("", "/", _ -> false);

  private final String title;
  private final String path;

  // A lambda without state.
  @SuppressWarnings("ImmutableEnumChecker")
  private final Predicate<Optional<Role>> readers;

  /** A part for everybody. */
  Section(String title, String path) {
    this(title, path, _ -> true);
  }

  Section(String title, String path, Predicate<Optional<Role>> readers) {
    this.title = title;
    this.path = path;
    this.readers = readers;
  }

  /** What it is called in the navigation. */
  public String title() {
    return title;
  }

  /** Its first page. */
  public String path() {
    return path;
  }

  /** The parts that a reader is led to. */
  public static List<Section> forReader(Optional<Caller> caller) {
    Optional<Role> role = caller.map(Caller::role);
    return Stream.of(values()).filter(section -> section.readers.test(role)).toList();
  }
}
