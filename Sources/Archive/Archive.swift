package import Office
package import Registers
import Views

/// Where somebody who may read finds what is on record: rows of registers with their texts opened, made into reports.
///
/// Registers are brought up to date before they are read, so that a report never lags behind what was recorded before
/// it.
package struct Archive: Sendable {
    package let office: Office
    let registers: Registers
    let projector: Projector

    package init(_ office: Office) {
        self.office = office
        registers = Registers(organisation: office.organisation)
        projector = Projector(organisation: office.organisation, pool: office.pool)
    }
}
