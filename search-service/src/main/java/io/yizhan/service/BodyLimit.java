package io.yizhan.service;

import io.dropwizard.util.DataSize;
import io.yizhan.service.problem.ProblemCode;
import io.yizhan.service.problem.ProblemException;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/**
 * Refuses bodies above a size: by the length they announce, else when that many bytes have been
 * read. A compressed body counts as what it unpacks to. Stateless.
 */
final class BodyLimit implements ContainerRequestFilter {

  private static final int PIECE_BYTES = 8192;

  private final DataSize most;

  BodyLimit(DataSize most) {
    this.most = most;
  }

  @Override
  public void filter(ContainerRequestContext request) throws IOException {
    if (request.getLength() > most.toBytes()) {
      readAway(request.getEntityStream());
      throw tooLarge();
    }
    request.setEntityStream(new LimitedStream(request.getEntityStream()));
  }

  /**
   * Reads what is a little too much to its end: who is still sending when the connection closes
   * does not hear the answer. Of what is far too much no more is read than would be allowed.
   */
  private void readAway(InputStream body) throws IOException {
    byte[] piece = new byte[PIECE_BYTES];
    long left = most.toBytes() + PIECE_BYTES;
    int read = 0;
    while (read >= 0 && left > 0) {
      read = body.read(piece);
      left -= read;
    }
  }

  private ProblemException tooLarge() {
    return new ProblemException(ProblemCode.BODY_TOO_LARGE, "请求内容最多 " + most.toBytes() + " 字节");
  }

  private final class LimitedStream extends FilterInputStream {

    private long left = most.toBytes();

    LimitedStream(InputStream stream) {
      super(stream);
    }

    @Override
    public int read() throws IOException {
      int value = super.read();
      return value < 0 ? value : counted(1, value);
    }

    @Override
    public int read(byte[] bytes, int offset, int length) throws IOException {
      int read = super.read(bytes, offset, length);
      return read < 0 ? read : counted(read, read);
    }

    @Override
    public long skip(long count) throws IOException {
      long skipped = super.skip(count);
      counted(skipped, 0);
      return skipped;
    }

    private int counted(long read, int result) {
      left -= read;
      if (left < 0) {
        throw tooLarge();
      }
      return result;
    }
  }
}
