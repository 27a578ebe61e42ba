package io.yizhan.service;

import io.dropwizard.configuration.ConfigurationException;
import io.yizhan.lexicon.UnreadableLexiconException;
import io.yizhan.store.StoreException;
import java.net.BindException;

/** The service did not start; the message is a Chinese sentence for the operator. */
public final class UnableToStartException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  UnableToStartException(Throwable cause) {
    super(sentence(cause), cause);
  }

  private static String sentence(Throwable failure) {
    for (Throwable each = failure; each != null; each = each.getCause()) {
      switch (each) {
        case BindException taken -> {
          return "端口已被占用（" + taken.getMessage() + "）；请用 --port、--admin-port 指定别的端口";
        }
        case StoreException store -> {
          return String.valueOf(store.getMessage());
        }
        case UnreadableLexiconException lexicon -> {
          return "词典有误：" + lexicon.getMessage();
        }
        case ConfigurationException configuration -> {
          return "配置有误：" + configuration.getMessage();
        }
        default -> {}
      }
    }
    return "服务无法启动：" + failure;
  }
}
