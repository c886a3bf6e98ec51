package org.nimbench.disclosure;

import java.util.Locale;
import java.util.Optional;
import org.nimbench.kernel.Words;

/**
 * Every rule of the gate: what it is called, when it fires and what follows. How a value is
 * recognised stands in {@link Detectors}, how a heading is in {@link HeadingRules}.
 */
public enum Rule {
  /** Ten digits whose check digit is right, in more than chance would give. */
  NHS_NUMBER("disclosure.rule.nhs-number", Basis.SHARE, 0.30, Verdict.REFUSE),
  /** A National Insurance number. */
  NI_NUMBER("disclosure.rule.ni-number", Basis.VALUE, 0, Verdict.REFUSE),
  /** The shape of a National Insurance number with a prefix that is not issued. */
  NI_LIKE("disclosure.rule.ni-like", Basis.VALUE, 0, Verdict.ASK),
  /** A full postcode. */
  POSTCODE("disclosure.rule.postcode", Basis.VALUE, 0, Verdict.REFUSE),
  /** A postcode sector, in hospital sets. */
  POSTCODE_SECTOR("disclosure.rule.postcode-sector", Basis.VALUE, 0, Verdict.REFUSE),
  /** A telephone number. */
  PHONE("disclosure.rule.phone", Basis.VALUE, 0, Verdict.REFUSE),
  /** Mobile numbers whose leading nought a spreadsheet has eaten. */
  PHONE_WITHOUT_ZERO("disclosure.rule.phone-without-zero", Basis.SHARE, 0.30, Verdict.ASK),
  /** An e-mail address. */
  EMAIL("disclosure.rule.email", Basis.VALUE, 0, Verdict.REFUSE),
  /** A vehicle registration mark of the form used since 2001. */
  VEHICLE_MARK("disclosure.rule.vehicle-mark", Basis.VALUE, 0, Verdict.REFUSE),
  /** Registration marks of the forms before 2001. */
  OLD_VEHICLE_MARK("disclosure.rule.old-vehicle-mark", Basis.SHARE, 0.05, Verdict.ASK),
  /** A unique pupil number. */
  UPN("disclosure.rule.upn", Basis.VALUE, 0, Verdict.REFUSE),
  /** Unique learner numbers. */
  ULN("disclosure.rule.uln", Basis.SHARE, 0.30, Verdict.ASK),
  /** A driving licence number. */
  DRIVING_LICENCE("disclosure.rule.driving-licence", Basis.VALUE, 0, Verdict.REFUSE),
  /** A Police National Computer identity. */
  PNC_ID("disclosure.rule.pnc-id", Basis.VALUE, 0, Verdict.REFUSE),
  /** A column of dates that are birthdays. */
  BIRTH_DATES("disclosure.rule.birth-dates", Basis.COLUMN, 0, Verdict.REFUSE),
  /** A title or rank and a surname. */
  TITLED_NAME("disclosure.rule.titled-name", Basis.VALUE, 0, Verdict.REFUSE),
  /** Forename and surname in at least a fifth of a column. */
  FULL_NAMES("disclosure.rule.full-names", Basis.SHARE, 0.20, Verdict.REFUSE),
  /** A house number and a street. */
  DWELLING("disclosure.rule.dwelling", Basis.VALUE, 0, Verdict.STRIP),
  /** A column called UPRN. */
  UPRN("disclosure.rule.uprn", Basis.HEADING, 0, Verdict.DROP),
  /** A payment card number. */
  PAYMENT_CARD("disclosure.rule.payment-card", Basis.VALUE, 0, Verdict.REFUSE),
  /** Internet addresses. */
  IP_ADDRESS("disclosure.rule.ip-address", Basis.SHARE, 0.05, Verdict.REFUSE),
  /** Numbers of telephones as devices. */
  IMEI("disclosure.rule.imei", Basis.SHARE, 0.30, Verdict.REFUSE),
  /** A column of sentences. */
  FREE_TEXT("disclosure.rule.free-text", Basis.COLUMN, 0, Verdict.DROP),
  /** A column of references, nearly all different. */
  IDENTIFIER("disclosure.rule.identifier", Basis.COLUMN, 0.95, Verdict.ASK),
  /** Coordinates to a metre of something sensitive or of a home. */
  EXACT_POINT("disclosure.rule.exact-point", Basis.PLACE, 0, Verdict.ASK),
  /** A row of its own kind in a public export. */
  UNIQUE_ROW("disclosure.rule.unique-row", Basis.EXPORT, 0, Verdict.REFUSE),
  /** A column called after a person's name. */
  NAME_HEADING("disclosure.rule.name-heading", Basis.HEADING, 0, Verdict.REFUSE),
  /** A column called date of birth. */
  BIRTH_HEADING("disclosure.rule.birth-heading", Basis.HEADING, 0, Verdict.REFUSE),
  /** A column called NHS number. */
  NHS_HEADING("disclosure.rule.nhs-heading", Basis.HEADING, 0, Verdict.REFUSE),
  /** A column called National Insurance number. */
  NI_HEADING("disclosure.rule.ni-heading", Basis.HEADING, 0, Verdict.REFUSE),
  /** A column called UPN or ULN. */
  PUPIL_HEADING("disclosure.rule.pupil-heading", Basis.HEADING, 0, Verdict.REFUSE),
  /** A column called telephone. */
  PHONE_HEADING("disclosure.rule.phone-heading", Basis.HEADING, 0, Verdict.REFUSE),
  /** A column called e-mail. */
  EMAIL_HEADING("disclosure.rule.email-heading", Basis.HEADING, 0, Verdict.REFUSE),
  /** A column called address, house number or flat. */
  ADDRESS_HEADING("disclosure.rule.address-heading", Basis.HEADING, 0, Verdict.REFUSE),
  /** A column called registration mark. */
  VEHICLE_HEADING("disclosure.rule.vehicle-heading", Basis.HEADING, 0, Verdict.REFUSE),
  /** A column called passport or driving licence. */
  LICENCE_HEADING("disclosure.rule.licence-heading", Basis.HEADING, 0, Verdict.REFUSE),
  /** A column called PNC, CRO, nominal or custody. */
  POLICE_HEADING("disclosure.rule.police-heading", Basis.HEADING, 0, Verdict.REFUSE),
  /** A column called after a device, a bank account or a card. */
  ACCOUNT_HEADING("disclosure.rule.account-heading", Basis.HEADING, 0, Verdict.REFUSE),
  /** A column of ethnicity, religion, sexuality, disability or nationality. */
  SPECIAL_CATEGORY("disclosure.rule.special-category", Basis.HEADING, 0, Verdict.DROP),
  /** A column called narrative, notes, comments or MO. */
  NARRATIVE_HEADING("disclosure.rule.narrative-heading", Basis.HEADING, 0, Verdict.DROP);

  /** What makes a rule fire. */
  enum Basis {
    /** One value is enough. */
    VALUE,
    /** More than a share of the values. */
    SHARE,
    /** The whole column together. */
    COLUMN,
    /** The heading. */
    HEADING,
    /** A place, before it is stored. */
    PLACE,
    /** What leaves the workspace. */
    EXPORT
  }

  private static final String STEM = "disclosure.rule.";

  private final String words;
  private final Basis basis;
  private final double share;
  private final Verdict verdict;

  Rule(String words, Basis basis, double share, Verdict verdict) {
    this.words = words;
    this.basis = basis;
    this.share = share;
    this.verdict = verdict;
  }

  /** The rule of a finding; empty for a key of a newer version. */
  public static Optional<Rule> of(String key) {
    for (Rule rule : values()) {
      if (rule.key().equals(key)) {
        return Optional.of(rule);
      }
    }
    return Optional.empty();
  }

  /** Its name in findings and reports, such as {@code nhs-number}. */
  public String key() {
    return words.substring(STEM.length()).toLowerCase(Locale.ROOT);
  }

  /** What it found, in words. */
  public String inWords() {
    return Words.text(words);
  }

  /** What the supplier should do about it. */
  public String toDo() {
    return Words.text(words + ".do");
  }

  Basis basis() {
    return basis;
  }

  double share() {
    return share;
  }

  Verdict verdict() {
    return verdict;
  }

  long bit() {
    return 1L << ordinal();
  }
}
