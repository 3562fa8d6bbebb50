package io.dealership.rules.tool;

import io.dealership.core.text.LocalText;
import io.dealership.rules.decision.FactType;
import java.util.Optional;

/**
 * The facts of the table of the tool room.
 *
 * @param keeper whether the person keeps it
 * @param keepers who does
 */
record ToolRoomFacts(boolean keeper, LocalText keepers) {

  static final FactType<ToolRoomFacts> TYPE =
      FactType.builder(ToolRoomFacts.class)
          .flag("keeper", ToolRoomFacts::keeper)
          // for messages only
          .optionalWords("keepers", f -> Optional.of(f.keepers))
          .build();
}
