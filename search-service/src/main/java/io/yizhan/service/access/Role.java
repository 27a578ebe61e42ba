package io.yizhan.service.access;

/** What a caller is. The names are those of {@code @RolesAllowed}. */
public enum Role {
  /** Looks for work. */
  WORKER,
  /** Looks for hands. */
  EMPLOYER,
  /** Works at a station. */
  STAFF,
  /** Runs the service. */
  ADMIN;

  /** {@link #WORKER} as an annotation needs it. */
  public static final String WORKER_NAME = "WORKER";

  /** {@link #EMPLOYER} as an annotation needs it. */
  public static final String EMPLOYER_NAME = "EMPLOYER";

  /** {@link #STAFF} as an annotation needs it. */
  public static final String STAFF_NAME = "STAFF";

  /** {@link #ADMIN} as an annotation needs it. */
  public static final String ADMIN_NAME = "ADMIN";
}
