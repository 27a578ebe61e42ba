package io.yizhan.occupation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.yizhan.lexicon.Lexicon;
import io.yizhan.occupation.LabeledText.Kind;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Trains on the lexicon's names and a handful of texts: small, but the whole way. */
class OccupationTrainerTest {

  private static final Lexicon LEXICON = Lexicon.load();
  private static final OccupationTrainer TRAINER = new OccupationTrainer(LEXICON);
  private static final OccupationModel MODEL = TRAINER.model(texts());

  private static List<LabeledText> texts() {
    List<LabeledText> texts = new ArrayList<>();
    for (String employer : List.of("东风", "长江", "西山", "洋澜")) {
      texts.add(new LabeledText(employer + "招聘拧螺母的", "6-20-01-01", Kind.TITLE));
      texts.add(new LabeledText(employer + "招聘操作工", "6-00-00-00", Kind.TITLE));
    }
    texts.add(new LabeledText("用螺母装配机械的人员", "6-20-01-01", Kind.DEFINITION));
    return texts;
  }

  @Test
  void model_sameTexts_sameBytes() {
    assertThat(ModelFile.write(TRAINER.model(texts()))).isEqualTo(ModelFile.write(MODEL));
  }

  @Test
  void model_wordsOfTitles_areLearnt() {
    assertThat(best("拧螺母")).isEqualTo("6-20-01-01");
  }

  @Test
  void model_namesOfTheLexicon_areLearntWithoutTitles() {
    assertThat(best("小区保安")).isEqualTo("4-07-05-01");
    assertThat(best("月嫂")).isEqualTo("4-10-01-06");
  }

  @Test
  void model_wholeClassOnGeneralLabour_isOurCode() {
    assertThat(best("操作工")).isEqualTo(GeneralLabour.CODE);
  }

  @Test
  void model_unknownCode_saysTextAndCode() {
    List<LabeledText> texts = List.of(new LabeledText("宇航员", "9-99-99-99", Kind.TITLE));
    assertThatThrownBy(() -> TRAINER.model(texts))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("code must be one of the lexicon's; got: 9-99-99-99 for 宇航员");
  }

  @Test
  void file_writtenAndRead_readsTheSame() {
    byte[] bytes = ModelFile.write(MODEL.withCalibration(new Calibration(0.5f, -0.25f)));
    OccupationModel read = ModelFile.read("m.bin", bytes);
    assertThat(read.calibration()).isEqualTo(new Calibration(0.5f, -0.25f));
    assertThat(ModelFile.write(read)).isEqualTo(bytes);
  }

  @Test
  void file_damaged_isRefused() {
    byte[] bytes = ModelFile.write(MODEL);
    byte[] flipped = bytes.clone();
    flipped[bytes.length / 2] ^= 1;
    assertThatThrownBy(() -> ModelFile.read("m.bin", flipped))
        .isInstanceOf(UnreadableModelException.class)
        .hasMessage("m.bin: checksum does not match");
    assertThatThrownBy(() -> ModelFile.read("m.bin", java.util.Arrays.copyOf(bytes, 100)))
        .isInstanceOf(UnreadableModelException.class)
        .hasMessage("m.bin: checksum does not match");
    assertThatThrownBy(() -> ModelFile.read("m.bin", new byte[3]))
        .isInstanceOf(UnreadableModelException.class)
        .hasMessage("m.bin: too short; bytes: 3");
    assertThatThrownBy(() -> ModelFile.read("m.bin", new byte[100]))
        .isInstanceOf(UnreadableModelException.class)
        .hasMessage("m.bin: not an occupation model");
  }

  private static String best(String title) {
    return new OccupationNormalizer(LEXICON, MODEL).rank(title, 1).getFirst().code();
  }
}
