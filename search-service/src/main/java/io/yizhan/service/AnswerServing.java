package io.yizhan.service;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.dropwizard.core.setup.Environment;
import io.yizhan.answers.AnswerModel;
import io.yizhan.answers.PolicyAnswering;
import io.yizhan.library.PolicyLibrary;
import io.yizhan.service.answers.AnswersResource;
import io.yizhan.service.answers.QuestionRecorder;
import io.yizhan.service.answers.ReviewResource;
import io.yizhan.service.pages.Pages;
import io.yizhan.service.pages.ask.AskResource;
import io.yizhan.service.pages.ask.PolicyResource;
import java.time.InstantSource;

/** Offers answers to policy questions, and the review of what was asked in vain. */
final class AnswerServing {

  private AnswerServing() {}

  /** Registers the calls and pages over a library and returns that which answers. */
  static AnswersResource register(
      YizhanConfiguration configuration,
      Environment environment,
      Storage storage,
      PolicyLibrary library,
      InstantSource clock,
      Pages pages,
      OpenParts parts) {
    ObjectMapper json = environment.getObjectMapper();
    QuestionRecorder recorder =
        parts.keep(new QuestionRecorder(storage.database().questions(), clock));
    PolicyAnswering answering =
        new PolicyAnswering(library::current, AnswerModel.load(), System::nanoTime);
    AnswersResource answers =
        new AnswersResource(
            answering,
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
    environment
        .jersey()
        .register(
            new AskResource(
                pages,
                answering,
                library,
                recorder,
                storage.database().questions(),
                configuration.getPolicies().home(),
                clock));
    environment.jersey().register(new PolicyResource(pages, library, clock));
    return answers;
  }
}
