package io.yizhan.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MachineTest {

  @ParameterizedTest
  @CsvSource({
    "AMD EPYC, amd-epyc",
    "Intel(R) Xeon(R) CPU @ 2.20GHz, intel-r-xeon-r-cpu-2-20ghz",
    "  aarch64, aarch64",
    "龙芯 3A6000, 3a6000",
  })
  void fileName_anyCpu_isPlain(String cpu, String name) {
    assertThat(new Machine(cpu, 2, "JDK").fileName()).isEqualTo(name);
  }

  @Test
  void here_anywhere_namesCpuCoresAndJdk() throws IOException {
    Machine machine = Machine.here();

    assertThat(machine.cpu()).isNotBlank();
    assertThat(machine.cores()).isPositive();
    assertThat(machine.jdk()).contains("25");
    assertThat(new Machine("AMD EPYC", 2, "JDK 25").describe()).isEqualTo("AMD EPYC，2 核，JDK 25");
  }
}
