extension SQLState {
    /// A fixed English sentence for the state; never anything the server said.
    var gloss: StaticString {
        switch self {
        case .protocolViolation: "bytes that the server can't take apart"
        case .cannotConnectNow: "the server does not accept connections now"
        case .adminShutdown: "the server ended the connection"
        case .crashShutdown: "the server ended the connection after a crash"
        case .databaseDropped: "the database was dropped"
        case .queryCanceled: "the statement was ended before it was done"
        case .idleInTransactionTimeout: "the transaction waited too long for its next statement"
        case .inFailedTransaction: "a statement of this transaction had failed before"
        case .readOnlyTransaction: "the transaction may only read"
        case .lockNotAvailable: "a lock could not be had in time"
        case .serializationFailure: "another transaction changed the same data; try again"
        case .deadlockDetected: "two transactions waited for each other; try again"
        case .uniqueViolation: "a value that must be unique stands there already"
        case .foreignKeyViolation: "a row that is referred to does not exist, or is still referred to"
        case .checkViolation: "a value breaks a rule of its table"
        case .notNullViolation: "a value that must be given is missing"
        case .exclusionViolation: "a row overlaps another"
        case .insufficientPrivilege: "the role may not do this"
        case .undefinedTable: "a table does not exist"
        case .undefinedColumn: "a column does not exist"
        case .undefinedFunction: "a function does not exist"
        case .syntaxError: "the statement is not valid SQL"
        case .invalidCatalogName: "the database does not exist"
        case .invalidSchemaName: "the schema does not exist"
        case .diskFull: "the server's disk is full"
        case .outOfMemory: "the server is out of memory"
        case .tooManyConnections: "the server has no place for another connection"
        case .characterNotInRepertoire: "text with bytes that are not valid in its encoding"
        case .invalidTextRepresentation: "text that its type does not take"
        case .invalidBinaryRepresentation: "bytes that their type does not take"
        case .numericValueOutOfRange: "a number outside the range of its type"
        case .datetimeFieldOverflow: "a date or time outside the range of its type"
        case .stringDataRightTruncation: "text longer than its column"
        case .dataCorrupted, .indexCorrupted: "the server found damaged data"
        default: categoryGloss
        }
    }

    private var categoryGloss: StaticString {
        switch category {
        case "08": "the connection failed"
        case "0A": "the server does not support this"
        case "22": "a value is not acceptable to its type"
        case "23": "a constraint was broken"
        case "25": "the transaction's state does not allow this"
        case "28": "the role could not be authenticated"
        case "40": "the transaction was rolled back; try again"
        case "42": "the statement does not fit the database"
        case "53": "the server lacks resources"
        case "54": "a limit of the server was exceeded"
        case "55": "an object is not in the state this needs"
        case "57": "an operator or the server intervened"
        case "58": "the server's operating system failed it"
        case "XX": "the server reports an internal error"
        default: "the server refused the statement"
        }
    }

    /// What kind of failure the state stands for, as far as the state alone can say.
    var kind: PostgresFailure.Kind {
        switch self {
        case .lockNotAvailable, .idleInTransactionTimeout: .timeout
        case .queryCanceled: .cancelled
        case .adminShutdown, .crashShutdown, .databaseDropped, .cannotConnectNow: .connection
        // Said of malformed binary values too; the connection lives on.
        case .protocolViolation: .server
        default: category == "08" ? .connection : .server
        }
    }

    /// Whether the server's own message for this state is made of names and keywords only.
    ///
    /// Values are bound and never stand in a statement, so what these quote is our SQL or the schema. Family 22
    /// quotes the value itself (`invalid input syntax for type uuid: "…"`), so do names that were bound
    /// (`unrecognized configuration parameter "…"`), and what `raise` says is up to the function.
    var isMessageFreeOfData: Bool {
        Self.plainStates.contains(self) || Self.plainCategories.contains(category)
    }

    private static let plainCategories: Set<String> = ["08", "0A", "23", "25", "40", "53", "55", "57"]

    private static let plainStates: Set<SQLState> = [
        .syntaxError, .undefinedColumn, .undefinedFunction, .undefinedTable, .insufficientPrivilege,
        "42804", "42846", "42702", "42701", "42803", "42P02", "42P08", "42P10", "42P18",
    ]
}
