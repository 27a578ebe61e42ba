package io.yizhan.occupation;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.CRC32;

/**
 * The bytes of a model: big-endian, in this order.
 *
 * <ol>
 *   <li>magic {@code YZOC}, format number, slope and offset of the calibration
 *   <li>number of outcomes, their codes
 *   <li>number of n-grams, then for each: n-gram, rarity, scale, count of weights
 *   <li>all node numbers (two bytes each), all weights (one byte each)
 *   <li>CRC-32 of everything before
 * </ol>
 *
 * <p>The same model always gives the same bytes. A file that is cut, changed or of another format
 * is refused with {@link UnreadableModelException}.
 */
final class ModelFile {

  private static final int MAGIC = 0x595A4F43;
  private static final int FORMAT = 1;
  private static final int CHECKSUM_BYTES = Long.BYTES;

  private ModelFile() {}

  /** Writes a model. */
  static byte[] write(OccupationModel model) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (DataOutputStream out = new DataOutputStream(bytes)) {
      out.writeInt(MAGIC);
      out.writeInt(FORMAT);
      out.writeFloat(model.calibration().slope());
      out.writeFloat(model.calibration().offset());
      out.writeInt(model.tree().codes().size());
      for (String code : model.tree().codes()) {
        out.writeUTF(code);
      }
      writeRows(model.vocabulary(), model.weights(), out);
      out.writeLong(checksum(bytes.toByteArray(), bytes.size()));
    } catch (IOException e) {
      throw new IllegalStateException("writing to memory cannot fail", e);
    }
    return bytes.toByteArray();
  }

  private static void writeRows(Vocabulary vocabulary, SparseWeights weights, DataOutputStream out)
      throws IOException {
    out.writeInt(vocabulary.size());
    for (int row = 0; row < vocabulary.size(); row++) {
      out.writeLong(vocabulary.gram(row));
      out.writeFloat(vocabulary.rarity(row));
      out.writeFloat(weights.scales()[row]);
      out.writeInt(weights.starts()[row + 1] - weights.starts()[row]);
    }
    for (char node : weights.nodes()) {
      out.writeShort(node);
    }
    out.write(weights.values());
  }

  /** Reads a model; {@code file} is named in errors. */
  static OccupationModel read(String file, byte[] bytes) {
    int length = bytes.length - CHECKSUM_BYTES;
    if (length < 0) {
      throw new UnreadableModelException(file, "too short; bytes: " + bytes.length);
    }
    try (DataInputStream in = new DataInputStream(new ByteArrayInputStream(bytes))) {
      require(in.readInt() == MAGIC, file, "not an occupation model");
      int format = in.readInt();
      require(format == FORMAT, file, "format must be " + FORMAT + "; got: " + format);
      DataInputStream end =
          new DataInputStream(new ByteArrayInputStream(bytes, length, CHECKSUM_BYTES));
      require(end.readLong() == checksum(bytes, length), file, "checksum does not match");
      return readModel(in);
    } catch (EOFException e) {
      throw new UnreadableModelException(file, "ends too early", e);
    } catch (IOException e) {
      throw new UnreadableModelException(file, "could not be read", e);
    }
  }

  private static OccupationModel readModel(DataInputStream in) throws IOException {
    Calibration calibration = new Calibration(in.readFloat(), in.readFloat());
    int outcomes = in.readInt();
    List<String> codes = new ArrayList<>();
    for (int i = 0; i < outcomes; i++) {
      codes.add(in.readUTF());
    }
    int rows = in.readInt();
    long[] grams = new long[rows];
    float[] rarity = new float[rows];
    float[] scales = new float[rows];
    int[] starts = new int[rows + 1];
    for (int row = 0; row < rows; row++) {
      grams[row] = in.readLong();
      rarity[row] = in.readFloat();
      scales[row] = in.readFloat();
      starts[row + 1] = starts[row] + in.readInt();
    }
    char[] nodes = new char[starts[rows]];
    for (int i = 0; i < nodes.length; i++) {
      nodes[i] = in.readChar();
    }
    byte[] values = new byte[nodes.length];
    in.readFully(values);
    return new OccupationModel(
        new Vocabulary(grams, rarity),
        OutcomeTree.of(codes),
        calibration,
        new SparseWeights(starts, scales, nodes, values));
  }

  private static void require(boolean holds, String file, String rule) {
    if (!holds) {
      throw new UnreadableModelException(file, rule);
    }
  }

  private static long checksum(byte[] bytes, int length) {
    CRC32 checksum = new CRC32();
    checksum.update(bytes, 0, length);
    return checksum.getValue();
  }
}
