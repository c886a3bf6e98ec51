package org.nimbench.start;

import java.io.FileDescriptor;
import java.net.InetAddress;
import java.net.SocketPermission;
import java.security.Permission;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/**
 * Stands at the door to the network: whoever opens a socket, listens, sends a packet or looks up a
 * name is refused and told on. Everything else may be done.
 */
@SuppressWarnings("removal") // The JDK that has nothing in its place yet is the one we run on.
public final class NoSockets extends SecurityManager {
  /** The port of a name that is only looked up. */
  private static final int LOOKUP = -1;

  private static final List<String> TRIED = new CopyOnWriteArrayList<>();

  /** What was tried, with the class of ours that was nearest. */
  static List<String> tried() {
    return List.copyOf(TRIED);
  }

  private static void refuse(String what) {
    String nearest =
        StackWalker.getInstance()
            .walk(
                frames ->
                    frames
                        .map(Object::toString)
                        .filter(frame -> !frame.contains(NoSockets.class.getSimpleName()))
                        .limit(12)
                        .reduce("", (all, frame) -> all + " < " + frame));
    TRIED.add(what + nearest);
    throw new SecurityException(what);
  }

  @Override
  public void checkPermission(Permission permission) {
    if (permission instanceof SocketPermission) {
      refuse(permission.getName() + " " + permission.getActions());
    }
  }

  /** The JDK asks for this PC's own name, to name a file of fonts: nothing is opened for it. */
  private static boolean isOwnName() {
    return StackWalker.getInstance()
        .walk(frames -> frames.anyMatch(frame -> frame.getMethodName().equals("getLocalHost")));
  }

  @Override
  public void checkConnect(String host, int port) {
    if (port != LOOKUP || !isOwnName()) {
      refuse("connect " + host + ":" + port);
    }
  }

  @Override
  public void checkConnect(String host, int port, Object context) {
    refuse("connect " + host + ":" + port);
  }

  @Override
  public void checkListen(int port) {
    refuse("listen " + port);
  }

  @Override
  public void checkAccept(String host, int port) {
    refuse("accept " + host + ":" + port);
  }

  @Override
  public void checkMulticast(InetAddress group) {
    refuse("multicast " + group);
  }

  @Override
  public void checkRead(FileDescriptor descriptor) {
    // A file that is open already.
  }
}
