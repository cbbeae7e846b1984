/// The five characters by which PostgreSQL says what went wrong (its manual, Appendix A), our own ones included.
package struct SQLState: RawRepresentable, Hashable, Sendable, ExpressibleByStringLiteral {
    package let rawValue: String

    package init(rawValue: String) {
        self.rawValue = rawValue
    }

    package init(stringLiteral value: String) {
        rawValue = value
    }

    /// The first two characters, which name the family.
    package var category: String {
        String(rawValue.prefix(2))
    }

    package static let protocolViolation: SQLState = "08P01"
    package static let cannotConnectNow: SQLState = "57P03"
    package static let adminShutdown: SQLState = "57P01"
    package static let crashShutdown: SQLState = "57P02"
    package static let databaseDropped: SQLState = "57P04"
    package static let queryCanceled: SQLState = "57014"
    package static let idleInTransactionTimeout: SQLState = "25P03"
    package static let inFailedTransaction: SQLState = "25P02"
    package static let activeTransaction: SQLState = "25001"
    package static let readOnlyTransaction: SQLState = "25006"
    package static let lockNotAvailable: SQLState = "55P03"
    package static let objectInUse: SQLState = "55006"
    package static let objectNotInPrerequisiteState: SQLState = "55000"
    package static let serializationFailure: SQLState = "40001"
    package static let deadlockDetected: SQLState = "40P01"
    package static let uniqueViolation: SQLState = "23505"
    package static let foreignKeyViolation: SQLState = "23503"
    package static let checkViolation: SQLState = "23514"
    package static let notNullViolation: SQLState = "23502"
    package static let exclusionViolation: SQLState = "23P01"
    package static let insufficientPrivilege: SQLState = "42501"
    package static let undefinedTable: SQLState = "42P01"
    package static let undefinedColumn: SQLState = "42703"
    package static let undefinedFunction: SQLState = "42883"
    package static let undefinedObject: SQLState = "42704"
    package static let syntaxError: SQLState = "42601"
    package static let duplicateTable: SQLState = "42P07"
    package static let duplicateObject: SQLState = "42710"
    package static let duplicateSchema: SQLState = "42P06"
    package static let duplicateDatabase: SQLState = "42P04"
    package static let duplicatePreparedStatement: SQLState = "42P05"
    package static let invalidCatalogName: SQLState = "3D000"
    package static let invalidSchemaName: SQLState = "3F000"
    package static let invalidPassword: SQLState = "28P01"
    package static let invalidAuthorization: SQLState = "28000"
    package static let diskFull: SQLState = "53100"
    package static let outOfMemory: SQLState = "53200"
    package static let tooManyConnections: SQLState = "53300"
    package static let programLimitExceeded: SQLState = "54000"
    package static let featureNotSupported: SQLState = "0A000"
    package static let characterNotInRepertoire: SQLState = "22021"
    package static let invalidTextRepresentation: SQLState = "22P02"
    package static let invalidBinaryRepresentation: SQLState = "22P03"
    package static let numericValueOutOfRange: SQLState = "22003"
    package static let datetimeFieldOverflow: SQLState = "22008"
    package static let stringDataRightTruncation: SQLState = "22001"
    package static let badCopyFileFormat: SQLState = "22P04"
    package static let raiseException: SQLState = "P0001"
    package static let ioError: SQLState = "58030"
    package static let dataCorrupted: SQLState = "XX001"
    package static let indexCorrupted: SQLState = "XX002"
    package static let internalError: SQLState = "XX000"
}
