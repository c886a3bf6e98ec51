package org.nimbench.intake;

/**
 * Something about a file that a person must decide before it can be stored. The command line asks
 * nobody: there the file is refused.
 *
 * @param key names it, so that the answer can be given: {@code column-gate:Reference:distinct}
 * @param inWords what is asked, one sentence
 * @param fatal whether no answer helps: the file must be put right, or its column left out
 */
public record Question(String key, String inWords, boolean fatal) {}
