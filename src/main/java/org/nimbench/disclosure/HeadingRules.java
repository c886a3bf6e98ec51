package org.nimbench.disclosure;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** What the heading of a column says it holds. Whole words only. */
final class HeadingRules {
  private static final String NOUNS =
      "sur|fore|first|last|middle|maiden|full|nick|alias|victim|offender|suspect|complainant|caller"
          + "|informant|witness|patient|pupil|child|parent|tenant|occupier|owner|driver|officer";
  private static final String NAME_WORDS = "name|nm|forename|surname|title|initials?";

  private static final List<Named> RULES =
      List.of(
          new Named(
              Rule.NAME_HEADING,
              "(?:^| )(?:"
                  + NOUNS
                  + ")s? ?(?:"
                  + NAME_WORDS
                  + ")s?(?: |$)|(?:^| )(?:name|initials) of (?:the )?(?:"
                  + NOUNS
                  + ")(?: |$)|(?:^| )(?:surname|forename)s?(?: |$)"),
          new Named(Rule.BIRTH_HEADING, "\\bd ?o ?b\\b|\\bdate of birth\\b|\\bbirth ?dates?\\b"),
          new Named(
              Rule.NHS_HEADING,
              "\\bnhs(?: ?(?:no|number|num))?\\b(?! (?:trust|region|board|england|provider|org))"),
          new Named(Rule.NI_HEADING, "\\bnino\\b|\\bni ?(?:no|number)\\b|\\bnational insurance\\b"),
          new Named(Rule.PUPIL_HEADING, "\\b(?:upn|uln|urn pupil|unique pupil number)\\b"),
          new Named(
              Rule.PHONE_HEADING,
              "\\b(?:home|mobile|contact|work)? ?(?:tel|phone|telephone|mobile|fax)\\b"),
          new Named(Rule.EMAIL_HEADING, "\\be ?mails?\\b"),
          new Named(Rule.UPRN, "\\buprn\\b"),
          new Named(
              Rule.ACCOUNT_HEADING,
              "\\bimei\\b|\\bip ?addr(?:ess)?\\b|\\bcard ?(?:no|number)\\b|\\biban\\b|\\bsort"
                  + " ?code\\b"),
          new Named(
              Rule.ADDRESS_HEADING,
              "\\b(?:home|full|victim|patient)? ?address\\b|\\baddr ?line\\b"
                  + "|\\bhouse ?(?:no|num|number|name)\\b|\\bflat\\b"),
          new Named(
              Rule.VEHICLE_HEADING,
              "\\b(?:vrm|vrn)\\b|\\breg(?:istration)? ?(?:no|number|mark)\\b|\\bnumber ?plate\\b"),
          new Named(
              Rule.LICENCE_HEADING, "\\bpassport\\b|\\bdriv(?:ing|er)s? ?lic(?:ence|ense)?\\b"),
          new Named(Rule.POLICE_HEADING, "\\b(?:pnc|cro|nominal|custody)\\b"),
          new Named(
              Rule.SPECIAL_CATEGORY,
              "\\b(?:ethnic|religio|disab|nationalit)\\w*|\\bsexual(?:ity)?\\b(?!"
                  + " (?:offence|assault|violence|crime|misconduct|exploit))"),
          new Named(
              Rule.NARRATIVE_HEADING,
              "\\b(?:narrative|modus|notes|comments|free ?text|synopsis|log text)\\b"
                  + "|^(?:mo|description|mo description|description of mo)$"));

  private record Named(Rule rule, Pattern pattern) {
    Named(Rule rule, String pattern) {
      this(rule, Pattern.compile(pattern));
    }
  }

  private HeadingRules() {}

  /**
   * The rules that a column's heading meets. A school's columns meet none; a count of people with
   * something is not about one person; a heading of its set is never a narrative.
   */
  static List<Rule> of(GateColumn column) {
    List<Rule> met = new ArrayList<>();
    if (column.use() == GateUse.SCHOOL) {
      return met;
    }
    String heading = plain(column.heading());
    for (Named named : RULES) {
      if (named.pattern().matcher(heading).find() && !isExempt(named.rule(), column, heading)) {
        met.add(named.rule());
      }
    }
    return met;
  }

  private static boolean isExempt(Rule rule, GateColumn column, String heading) {
    return switch (rule) {
      case NARRATIVE_HEADING -> column.known();
      case SPECIAL_CATEGORY -> column.use() == GateUse.COUNT;
      case ADDRESS_HEADING -> heading.matches(".*\\b(?:e ?mail|ip|mac) ?address\\b.*");
      default -> false;
    };
  }

  /** Lower case, with signs between words as single spaces and no genitive. */
  static String plain(String heading) {
    return heading
        .toLowerCase(Locale.UK)
        .replaceAll("['\u2019]s\\b", "")
        .replaceAll("[\\s_./\\-\u00a0]+", " ")
        .strip();
  }
}
