// swift-tools-version: 6.2

import PackageDescription

/// Every target is compiled with the same strictness: Swift 6 mode, imports that say what they leak,
/// existentials that are spelled, and no member borrowed from a module that a file does not import.
let strict: [SwiftSetting] = [
    .swiftLanguageMode(.v6),
    .enableUpcomingFeature("InternalImportsByDefault"),
    .enableUpcomingFeature("ExistentialAny"),
    .enableUpcomingFeature("MemberImportVisibility"),
]

func room(_ name: String, _ imports: [Target.Dependency] = [], resources: [Resource] = []) -> Target {
    .target(name: name, dependencies: imports, resources: resources, swiftSettings: strict)
}

/// Tests of a room on PostgreSQL, against the real server.
func tests(of room: String, _ imports: [Target.Dependency] = []) -> Target {
    .testTarget(
        name: "\(room)Tests",
        dependencies: [.target(name: room), "TestSupport", "Installation"] + imports,
        swiftSettings: strict
    )
}

/// Tests of a room without a database; golden files are compared, not compiled.
func pureTests(of room: String, _ imports: [Target.Dependency] = [], golden: [String] = []) -> Target {
    .testTarget(
        name: "\(room)Tests",
        dependencies: [.target(name: room)] + imports,
        exclude: golden,
        swiftSettings: strict
    )
}

let crypto = Target.Dependency.product(name: "Crypto", package: "swift-crypto")
let logging = Target.Dependency.product(name: "Logging", package: "swift-log")
let lifecycle = Target.Dependency.product(name: "ServiceLifecycle", package: "swift-service-lifecycle")
let arguments = Target.Dependency.product(name: "ArgumentParser", package: "swift-argument-parser")
let yams = Target.Dependency.product(name: "Yams", package: "Yams")

let package = Package(
    name: "dossier",
    products: [
        .executable(name: "dossier", targets: ["Program"])
    ],
    dependencies: [
        .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
        .package(url: "https://github.com/apple/swift-crypto", from: "4.5.2"),
        .package(url: "https://github.com/apple/swift-log", from: "1.16.2"),
        .package(url: "https://github.com/swift-server/swift-service-lifecycle", from: "2.13.0"),
        .package(url: "https://github.com/jpsim/Yams", from: "6.2.2"),
    ],
    targets: [
        // Pure rooms: no database, no clock, no network.
        room("MerkleLog", [crypto]),
        room("Facts", [crypto]),
        room("Regulation", ["Facts"]),
        room("Views", ["Regulation", "Facts"]),

        // Rooms on PostgreSQL.
        .systemLibrary(name: "CLibPQ", pkgConfig: "libpq", providers: [.apt(["libpq-dev"])]),
        room("Postgres", ["CLibPQ", logging, lifecycle]),
        room("Ledger", ["Facts", "MerkleLog", "Postgres", logging]),
        room("Vault", ["Facts", "Postgres", "Ledger", crypto]),
        room("Registers", ["Views", "Regulation", "Facts", "Ledger", "Postgres", logging]),

        // The database itself: SQL that a DBA reads, shipped beside the program.
        .target(
            name: "Schema",
            path: "schema",
            exclude: ["README.md", "snapshots"],
            sources: ["Schema.swift"],
            resources: [.copy("migrations"), .copy("functions"), .copy("privileges"), .copy("registers")],
            swiftSettings: strict
        ),

        // The shell.
        room("Installation", ["Postgres", "Schema", logging]),
        room("Safekeeping", ["Installation", "Vault", "Ledger", "MerkleLog", "Postgres", "Facts", crypto]),
        room("Office", ["Intake", "Mail", "Ledger", "Vault", "Registers", "Regulation", "Views", "Facts", "Postgres"]),
        room("Mail", ["Facts"]),
        room("Intake", ["Regulation", "Facts", yams], resources: [.embedInCode("Example/api-privacy.yaml")]),
        room("Reports", ["Views", "Regulation", "Facts"]),
        room("Archive", ["Office", "Reports", "Registers", "Views", "Regulation", "Ledger", "Postgres", "Facts"]),
        .executableTarget(
            name: "Program",
            dependencies: [
                "Installation", "Safekeeping", "Archive", "Office", "Intake", "Mail", "Reports", "Registers", "Views",
                "Vault", "Ledger", "Postgres",
                "Regulation", "Facts", arguments, logging, lifecycle,
            ],
            swiftSettings: strict
        ),

        // Tests mirror the rooms.
        .target(
            name: "TestSupport",
            dependencies: ["Postgres", "Installation", "Schema"],
            path: "Tests/Support",
            swiftSettings: strict
        ),
        pureTests(of: "MerkleLog"),
        pureTests(of: "Facts"),
        pureTests(of: "Regulation", ["Facts"], golden: ["Golden/Payloads"]),
        pureTests(of: "Views", ["Regulation", "Facts"]),
        tests(of: "Postgres"),
        tests(of: "Ledger", ["Facts", "MerkleLog", "Postgres"]),
        tests(of: "Vault", ["Facts", "Ledger", "Postgres"]),
        tests(of: "Registers", ["Views", "Regulation", "Facts", "Ledger", "Postgres", "Office", "Vault", "Schema"]),
        tests(of: "Schema", ["Postgres"]),
        .testTarget(
            name: "InstallationTests", dependencies: ["Installation", "TestSupport", "Postgres", "Schema"],
            swiftSettings: strict),
        tests(
            of: "Safekeeping", ["Office", "Regulation", "Facts", "Ledger", "MerkleLog", "Vault", "Postgres", "Schema"]),
        tests(of: "Office", ["Intake", "Mail", "Regulation", "Facts", "Ledger", "Vault", "Postgres"]),
        pureTests(of: "Intake", ["Regulation", "Facts"]),
        pureTests(of: "Mail", ["Facts"]),
        pureTests(of: "Reports", ["Views", "Regulation", "Facts"], golden: ["Golden"]),
        .testTarget(
            name: "ProgramTests",
            dependencies: [
                "Program", "TestSupport", "Installation", "Archive", "Views", "Regulation", "Postgres", "Facts",
            ],
            swiftSettings: strict
        ),
        .testTarget(name: "HouseRulesTests", swiftSettings: strict),
    ]
)
