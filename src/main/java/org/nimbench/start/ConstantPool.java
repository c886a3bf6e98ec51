package org.nimbench.start;

import java.io.DataInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The constants of a class file, of which others speak by their numbers.
 *
 * <p>Source: The Java Virtual Machine Specification, Java SE 17, 4.4.
 */
final class ConstantPool {
  private static final int UTF8 = 1;
  private static final int LONG = 5;
  private static final int DOUBLE = 6;
  private static final int METHOD_HANDLE = 15;
  private static final int INVOKE_DYNAMIC = 18;

  /**
   * One constant.
   *
   * @param tag of which kind it is
   * @param first what it holds, mostly the number of another
   * @param second the same; 0 where it holds one thing only
   * @param text of a text, else empty
   */
  record Entry(int tag, int first, int second, String text) {}

  private final List<@Nullable Entry> entries;

  private ConstantPool(List<@Nullable Entry> entries) {
    this.entries = entries;
  }

  /**
   * Reads the constants and nothing after them.
   *
   * @throws IOException if one is of no kind that Java 17 knows
   */
  static ConstantPool read(DataInputStream in) throws IOException {
    int size = in.readUnsignedShort();
    List<@Nullable Entry> entries = new ArrayList<>(Collections.nCopies(size, null));
    for (int i = 1; i < size; i++) {
      Entry entry = entry(in);
      entries.set(i, entry);
      if (entry.tag() == LONG || entry.tag() == DOUBLE) {
        i++; // They have two numbers, of which the second is never used.
      }
    }
    return new ConstantPool(entries);
  }

  private static Entry entry(DataInputStream in) throws IOException {
    int tag = in.readUnsignedByte();
    switch (tag) {
      case UTF8:
        return new Entry(tag, 0, 0, in.readUTF());
      case 3, 4: // int, float
        return new Entry(tag, in.readInt(), 0, "");
      case LONG, DOUBLE:
        return new Entry(tag, in.readInt(), in.readInt(), "");
      case 7, 8, 16, 19, 20: // class, string, method type, module, package
        return new Entry(tag, in.readUnsignedShort(), 0, "");
      case METHOD_HANDLE:
        return new Entry(tag, in.readUnsignedByte(), in.readUnsignedShort(), "");
      case 9, 10, 11, 12, 17, INVOKE_DYNAMIC: // members, name and type, what is made at run time
        return new Entry(tag, in.readUnsignedShort(), in.readUnsignedShort(), "");
      default:
        throw new IOException("A constant of a kind that is not known: " + tag);
    }
  }

  Entry entry(int number) {
    return Objects.requireNonNull(entries.get(number), () -> "constant " + number);
  }

  String text(int number) {
    return entry(number).text();
  }

  /** The name of a class, with slashes. */
  String className(int number) {
    return text(entry(number).first());
  }

  /** Such as {@code (Ljava/lang/Object;)V}. */
  String methodType(int number) {
    return text(entry(number).first());
  }

  /** A name and its type, with a space between. */
  String nameAndType(int number) {
    Entry both = entry(number);
    return text(both.first()) + " " + text(both.second());
  }

  /** The type of a name and its type. */
  String typeOf(int number) {
    return text(entry(number).second());
  }

  /** A field or a method: its class, its name and its type, with spaces between. */
  String member(int number) {
    Entry member = entry(number);
    return className(member.first()) + " " + nameAndType(member.second());
  }

  /** What a method handle calls: class, dot, name. */
  String handleTarget(int number) {
    Entry member = entry(entry(number).second());
    return className(member.first()) + "." + text(entry(member.second()).first());
  }

  /** The calls whose target is made when they first happen. */
  List<Entry> dynamicCalls() {
    return entries.stream()
        .filter(Objects::nonNull)
        .filter(entry -> entry.tag() == INVOKE_DYNAMIC)
        .toList();
  }
}
