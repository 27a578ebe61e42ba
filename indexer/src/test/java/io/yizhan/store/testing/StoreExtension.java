package io.yizhan.store.testing;

import java.io.IOException;
import java.sql.SQLException;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/** Gives tests the JVM's {@link TestDatabase}, emptied before each. */
public final class StoreExtension implements BeforeEachCallback, ParameterResolver {

  private static final Namespace NAMESPACE = Namespace.create(StoreExtension.class);

  @Override
  public void beforeEach(ExtensionContext context) throws SQLException {
    database(context).clear();
  }

  @Override
  public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
    return parameter.getParameter().getType() == TestDatabase.class;
  }

  @Override
  public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
    return database(context);
  }

  private static TestDatabase database(ExtensionContext context) {
    return context
        .getRoot()
        .getStore(NAMESPACE)
        .getOrComputeIfAbsent(Holder.class, _ -> Holder.open(), Holder.class)
        .database();
  }

  /** What JUnit closes when the run ends. */
  private record Holder(TestDatabase database) implements AutoCloseable {

    static Holder open() {
      try {
        return new Holder(TestDatabase.open());
      } catch (IOException | SQLException e) {
        throw new IllegalStateException("the test database must open", e);
      }
    }

    @Override
    public void close() throws IOException, SQLException {
      database.close();
    }
  }
}
