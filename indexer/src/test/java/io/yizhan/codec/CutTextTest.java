package io.yizhan.codec;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.yizhan.model.PolicyDocument;
import io.yizhan.model.PolicySection;
import io.yizhan.model.PolicySection.Kind;
import io.yizhan.model.RecordKind;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class CutTextTest {

  @Test
  void decode_sectionsWithoutText_areJoinedAndKeepTheirIds() throws JsonProcessingException {
    PolicyDocument read =
        decode(
            """
            {"id":"p","title":"零工驿站管理办法","sections":[
              {"id":"7","path":"第一章 总则 第一条","text":"驿站为零工免费服务。"},
              {"id":"8","path":"附则","text":"本办法由区人社局解释。"}]}""");

    assertThat(read.text()).isEqualTo("驿站为零工免费服务。\n本办法由区人社局解释。");
    assertThat(read.sections())
        .containsExactly(
            new PolicySection(
                "7", Kind.ARTICLE, Optional.empty(), "第一章 总则 第一条", "驿站为零工免费服务。", 0, 10),
            new PolicySection("8", Kind.PARAGRAPH, Optional.empty(), "附则", "本办法由区人社局解释。", 11, 22));
  }

  @Test
  void decode_sectionsOfAText_areFoundInOrder() throws JsonProcessingException {
    PolicyDocument read =
        decode(
            """
            {"id":"p","title":"t","text":"登记。\\n登记。\\n培训。","sections":[
              {"id":"a","text":"登记。"},{"id":"b","text":"培训。"}]}""");

    assertThat(read.sections()).extracting(PolicySection::start).containsExactly(0, 8);
  }

  @Test
  void encode_textOfASection_isWrittenOnlyWhereItDiffers() throws JsonProcessingException {
    PolicyDocument read =
        decode(
            """
            {"id":"p","title":"t","text":"有下列情形之一的：（一）失业；","sections":[
              {"id":"a","start":0,"end":15},
              {"id":"a1","parent":"a","text":"有下列情形之一的：（一）失业；","start":9,"end":15}]}""");

    ObjectNode written = RecordCodec.create().encode(read);

    assertThat(written.at("/sections/0/text").isMissingNode()).isTrue();
    assertThat(written.at("/sections/1/text").asText()).startsWith("有下列情形之一的");
    assertThat(RecordCodec.create().decode(RecordKind.POLICY, written).record()).isEqualTo(read);
  }

  private static PolicyDocument decode(String json) throws JsonProcessingException {
    ObjectNode tree = JsonMapper.builder().build().readValue(json, ObjectNode.class);
    return (PolicyDocument) RecordCodec.create().decode(RecordKind.POLICY, tree).record();
  }
}
