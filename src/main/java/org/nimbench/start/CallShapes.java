package org.nimbench.start;

import java.util.List;

/**
 * The calls by which Java makes an object of a lambda, as lines of a list of classes: for each
 * combination of kinds of values that a lambda takes from around it, Java makes classes of its own
 * unless the list asks for them beforehand.
 */
final class CallShapes {
  private static final String LINE = "@lambda-form-invoker [LF_RESOLVE] java.lang.invoke.";
  private static final String DIRECT = LINE + "DirectMethodHandle$Holder ";

  private CallShapes() {}

  /**
   * The lines for making a lambda's object.
   *
   * @param made what makes it, as a class file has it: the types of what it takes from around it,
   *     and the interface it is
   */
  static List<String> ofMaking(String made) {
    String taken = kinds(made);
    return List.of(
        DIRECT + "newInvokeSpecial " + counted("L" + taken) + "_L",
        DIRECT + "invokeSpecial " + counted("LL" + taken) + "_L",
        LINE + "Invokers$Holder linkToTargetMethod " + counted(taken + "L") + "_L");
  }

  /**
   * The lines for the method that a lambda calls.
   *
   * @param kind of its handle, such as {@code REF_invokeStatic}
   * @param type of the method, as a class file has it
   */
  static List<String> ofTarget(String kind, String type) {
    String taken = kinds(type);
    String given = "_" + kinds("(" + type.substring(type.indexOf(')') + 1) + ")");
    return switch (kind) {
      case "REF_invokeStatic" -> List.of(DIRECT + "invokeStatic " + counted("L" + taken) + given);
      case "REF_newInvokeSpecial" ->
          List.of(DIRECT + "newInvokeSpecial " + counted("L" + taken) + "_L");
      // A method that nothing can override is called as a special one.
      case "REF_invokeVirtual" ->
          List.of(
              DIRECT + "invokeVirtual " + counted("LL" + taken) + given,
              DIRECT + "invokeSpecial " + counted("LL" + taken) + given);
      default -> List.of();
    };
  }

  /** A letter for each: L a reference, I what fits into an int, J, F and D the rest, V nothing. */
  private static String kinds(String descriptor) {
    StringBuilder kinds = new StringBuilder();
    int end = descriptor.indexOf(')');
    for (int i = 1; i < end; i++) {
      char kind = descriptor.charAt(i);
      while (descriptor.charAt(i) == '[') {
        i++;
      }
      if (descriptor.charAt(i) == 'L') {
        i = descriptor.indexOf(';', i);
      }
      kinds.append(kind == '[' ? 'L' : "ZBSC".indexOf(kind) >= 0 ? 'I' : kind);
    }
    return kinds.toString();
  }

  /** As Java writes it: three and more of a kind are the kind and their number. */
  private static String counted(String kinds) {
    StringBuilder counted = new StringBuilder();
    int start = 0;
    for (int i = 1; i <= kinds.length(); i++) {
      if (i == kinds.length() || kinds.charAt(i) != kinds.charAt(start)) {
        int times = i - start;
        String kind = kinds.substring(start, start + 1);
        counted.append(times < 3 ? kind.repeat(times) : kind + times);
        start = i;
      }
    }
    return counted.toString();
  }
}
