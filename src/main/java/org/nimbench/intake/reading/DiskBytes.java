package org.nimbench.intake.reading;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.ByteBuffer;
import java.nio.channels.NonWritableChannelException;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.Path;

/**
 * A file on the disk to jump about in. Unlike a channel of the JDK it stays open when the thread
 * that reads it is interrupted: cancelling one table must not shut the ZIP that holds the others.
 */
final class DiskBytes implements SeekableByteChannel {
  private final RandomAccessFile file;
  private boolean open = true;

  DiskBytes(Path path) throws IOException {
    file = new RandomAccessFile(path.toFile(), "r");
  }

  @Override
  public synchronized int read(ByteBuffer into) throws IOException {
    byte[] bytes = new byte[into.remaining()];
    int got = file.read(bytes);
    if (got > 0) {
      into.put(bytes, 0, got);
    }
    return got;
  }

  @Override
  public synchronized long position() throws IOException {
    return file.getFilePointer();
  }

  @Override
  public synchronized SeekableByteChannel position(long position) throws IOException {
    file.seek(position);
    return this;
  }

  @Override
  public synchronized long size() throws IOException {
    return file.length();
  }

  @Override
  public synchronized boolean isOpen() {
    return open;
  }

  @Override
  public synchronized void close() throws IOException {
    open = false;
    file.close();
  }

  @Override
  public int write(ByteBuffer bytes) {
    throw new NonWritableChannelException();
  }

  @Override
  public SeekableByteChannel truncate(long size) {
    throw new NonWritableChannelException();
  }
}
