// src/adapters/environment.ts
function readEnvironment(names) {
	return new Map(names.map((name) => [name, process.env[name]]));
}

export { readEnvironment as t };