package org.nimbench.supply;

import java.util.List;

/**
 * One way in which people who live or work in the area were asked.
 *
 * @param ref what it is referred to by, such as {@code C1}; unique in the register
 * @param method such as {@code postal survey}
 * @param span from when to when
 * @param answers how many answered
 * @param population of whom; 0 where it is not known
 * @param randomSample whether those asked were drawn at random: only then has a share a margin
 * @param area where
 * @param groups which groups it reached, those hard to reach among them
 * @param question what was asked
 * @param issues what was answered, the most important first
 * @param weight how much it counts beside the others, 0 or more
 * @param caveat what is to be said with it
 */
public record Consultation(
    String ref,
    String method,
    Validity span,
    int answers,
    int population,
    boolean randomSample,
    String area,
    List<String> groups,
    String question,
    List<Issue> issues,
    double weight,
    String caveat) {

  /**
   * One answer.
   *
   * @param name the issue
   * @param chosenBy how many of those who answered chose it
   */
  public record Issue(String name, int chosenBy) {}

  public Consultation {
    groups = List.copyOf(groups);
    issues = List.copyOf(issues);
    for (Issue issue : issues) {
      if (issue.chosenBy() < 0 || issue.chosenBy() > answers) {
        throw new IllegalArgumentException("More chose it than answered: " + issue.name());
      }
    }
  }
}
