package io.yizhan.lint;

/**
 * Something the form of an ad must say, or may not.
 *
 * @param check what is asked
 * @param id of the rule
 * @param severity what follows
 * @param article what says so
 * @param suggestion how to mend it
 */
record FormRule(FormCheck check, String id, Severity severity, String article, String suggestion) {}
