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
 * Refuses bodies above a size: at once by the length they announce, else when that many bytes have
 * been read. A compressed body counts as what it unpacks to. Stateless.
 */
final class BodyLimit implements ContainerRequestFilter {

  private final DataSize most;

  BodyLimit(DataSize most) {
    this.most = most;
  }

  @Override
  public void filter(ContainerRequestContext request) {
    if (request.getLength() > most.toBytes()) {
      throw tooLarge();
    }
    request.setEntityStream(new LimitedStream(request.getEntityStream()));
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
