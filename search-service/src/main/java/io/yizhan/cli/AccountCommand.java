package io.yizhan.cli;

import io.dropwizard.configuration.ConfigurationException;
import io.yizhan.model.FreshId;
import io.yizhan.model.MobileNumber;
import io.yizhan.model.Standing;
import io.yizhan.service.Storage;
import io.yizhan.store.Account;
import io.yizhan.store.AuditRow;
import io.yizhan.vault.Vault;
import java.io.IOException;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/**
 * {@code ./yizhan account}: makes the first admin, and whoever else signs in by a phone; with
 * {@code --new-key} adds a key by which contact data is sealed.
 */
@Command(
    name = "account",
    description = "建立管理员、工作人员或用人单位的账号；--new-key 添加加密密钥",
    mixinStandardHelpOptions = true)
final class AccountCommand implements Callable<Integer> {

  private static final String ACTOR = "command";

  /** Who can be made; workers sign in by themselves. */
  private enum Kind {
    ADMIN,
    STAFF,
    EMPLOYER
  }

  private final Console console;

  @Mixin private ConfigurationOptions configuration = new ConfigurationOptions();

  @Option(names = "--phone", description = "手机号，验证码发到这里")
  private @Nullable String phone;

  @Option(names = "--role", description = "ADMIN（默认）STAFF EMPLOYER")
  private Kind role = Kind.ADMIN;

  @Option(names = "--of", description = "STAFF：只管这个驿站；EMPLOYER：用人单位编号")
  private @Nullable String of;

  @Option(names = "--new-key", description = "添加一把加密密钥，服务下次启动后使用")
  private boolean newKey;

  AccountCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws IOException, ConfigurationException {
    if (newKey) {
      Vault.addKey(configuration.load().getData().keys());
      console.print("已添加密钥，请重启服务，并重新备份密钥目录");
      return 0;
    }
    Optional<MobileNumber> number = Optional.ofNullable(phone).flatMap(MobileNumber::parse);
    if (number.isEmpty() || (role == Kind.EMPLOYER && of == null)) {
      console.print("请写明 --phone（11 位手机号）；用人单位还要写明 --of（编号）");
      return 2;
    }
    Instant now = InstantSource.system().instant();
    try (Storage storage = Storage.forCommand(configuration.load())) {
      Account asked =
          new Account(FreshId.of("A-"), number.get(), standing(), Optional.empty(), now);
      Account kept = storage.database().accounts().keep(asked);
      if (!kept.standing().equals(asked.standing())) {
        console.print("这个手机号已有其他身份的账号：" + kept.id());
        return 1;
      }
      storage
          .database()
          .audit()
          .write(new AuditRow(0, now, ACTOR, "ACCOUNT_MADE", Optional.of(kept.id()), ""));
      console.print("账号 " + kept.id() + "（" + role + "，" + number.get().masked() + "）");
      return 0;
    }
  }

  private Standing standing() {
    Optional<String> named = Optional.ofNullable(of);
    return switch (role) {
      case ADMIN -> new Standing.OfAdmin();
      case STAFF -> new Standing.OfStaff(named);
      case EMPLOYER -> new Standing.OfEmployer(named.orElseThrow());
    };
  }
}
