package org.nimbench.start;

import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.lang.invoke.MethodHandleInfo;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * The places of a class file at which Java makes a class of its own for a lambda expression, as
 * lines of a list of classes that {@code -Xshare:dump} reads. Java writes such lines itself only
 * for lambdas that ran; a window has thousands of them, and each is made while somebody waits for
 * its screen.
 *
 * <p>Source: The Java Virtual Machine Specification, Java SE 17, chapter 4 (4.4 the constant pool,
 * 4.7.23 BootstrapMethods).
 */
final class LambdaSites {
  private static final int MAGIC = 0xCAFEBABE;
  private static final String FACTORY = "java/lang/invoke/LambdaMetafactory.metafactory";
  private static final String METHODS = "BootstrapMethods";

  private final String owner;
  private final ConstantPool pool;
  private final List<int[]> bootstraps = new ArrayList<>();

  private LambdaSites(DataInputStream in) throws IOException {
    if (in.readInt() != MAGIC) {
      throw new IOException("This is no class file");
    }
    in.skipNBytes(4); // version
    pool = ConstantPool.read(in);
    in.skipNBytes(2); // access
    owner = pool.className(in.readUnsignedShort());
    in.skipNBytes(2); // superclass
    in.skipNBytes(2L * in.readUnsignedShort()); // interfaces
    members(in); // fields
    members(in); // methods
    attributes(in);
  }

  /**
   * The lines of one class, each once, in the order of their words; none for a class without
   * lambdas.
   *
   * @param classFile is read to its end, not closed
   * @throws IOException if it is no class file
   */
  static Set<String> of(InputStream classFile) throws IOException {
    LambdaSites sites = new LambdaSites(new DataInputStream(classFile));
    Set<String> lines = new TreeSet<>();
    for (ConstantPool.Entry site : sites.pool.dynamicCalls()) {
      int[] bootstrap = sites.bootstraps.get(site.first());
      if (FACTORY.equals(sites.pool.handleTarget(bootstrap[0]))) {
        lines.add(sites.line(site, bootstrap));
        lines.addAll(CallShapes.ofMaking(sites.pool.typeOf(site.second())));
        lines.addAll(sites.target(bootstrap));
      }
    }
    return lines;
  }

  private String line(ConstantPool.Entry site, int[] bootstrap) {
    ConstantPool.Entry made = pool.entry(bootstrap[2]);
    return String.join(
        " ",
        "@lambda-proxy",
        owner,
        pool.nameAndType(site.second()),
        pool.methodType(bootstrap[1]),
        kind(made),
        pool.member(made.second()),
        pool.methodType(bootstrap[3]));
  }

  private List<String> target(int[] bootstrap) {
    ConstantPool.Entry made = pool.entry(bootstrap[2]);
    int nameAndType = pool.entry(made.second()).second();
    return CallShapes.ofTarget(kind(made), pool.typeOf(nameAndType));
  }

  /** What a method handle does, as lists of classes name it: {@code REF_invokeStatic}. */
  private static String kind(ConstantPool.Entry handle) {
    return "REF_" + MethodHandleInfo.referenceKindToString(handle.first());
  }

  private static void members(DataInputStream in) throws IOException {
    for (int left = in.readUnsignedShort(); left > 0; left--) {
      in.skipNBytes(6); // access, name, type
      for (int inner = in.readUnsignedShort(); inner > 0; inner--) {
        in.skipNBytes(2); // name
        in.skipNBytes(Integer.toUnsignedLong(in.readInt()));
      }
    }
  }

  private void attributes(DataInputStream in) throws IOException {
    for (int left = in.readUnsignedShort(); left > 0; left--) {
      String name = pool.text(in.readUnsignedShort());
      long length = Integer.toUnsignedLong(in.readInt());
      if (name.equals(METHODS)) {
        bootstraps(in);
      } else {
        in.skipNBytes(length);
      }
    }
  }

  /** Each as the number of its method, then those of its arguments. */
  private void bootstraps(DataInputStream in) throws IOException {
    for (int left = in.readUnsignedShort(); left > 0; left--) {
      int method = in.readUnsignedShort();
      int[] one = new int[1 + in.readUnsignedShort()];
      one[0] = method;
      for (int i = 1; i < one.length; i++) {
        one[i] = in.readUnsignedShort();
      }
      bootstraps.add(one);
    }
  }
}
