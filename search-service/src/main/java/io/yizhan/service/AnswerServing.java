package io.yizhan.service;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.dropwizard.core.setup.Environment;
import io.yizhan.answers.AnswerModel;
import io.yizhan.answers.PolicyAnswering;
import io.yizhan.library.PolicyLibrary;
import io.yizhan.service.answers.AnswersResource;
import io.yizhan.service.answers.QuestionRecorder;
import io.yizhan.service.answers.ReviewResource;
import java.time.InstantSource;

/** Offers answers to policy questions, and the review of what was asked in vain. */
final class AnswerServing {

  private AnswerServing() {}

  /** Registers the calls over a library and returns that which answers. */
  static AnswersResource register(
      YizhanConfiguration configuration,
      Environment environment,
      Storage storage,
      PolicyLibrary library,
      InstantSource clock,
      OpenParts parts) {
    ObjectMapper json = environment.getObjectMapper();
    QuestionRecorder recorder =
        parts.keep(new QuestionRecorder(storage.database().questions(), clock));
    AnswersResource answers =
        new AnswersResource(
            new PolicyAnswering(library::current, AnswerModel.load(), System::nanoTime),
            recorder,
            storage.database().questions(),
            configuration.getPolicies().home(),
            clock,
            json);
    environment.jersey().register(answers);
    environment
        .jersey()
        .register(
            new ReviewResource(library, storage.database().questions(), storage.records(), json));
    return answers;
  }
}
