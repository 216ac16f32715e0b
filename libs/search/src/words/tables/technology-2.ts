/** Clouds, operations, data stores and the work with them. The notation is that of tables/index.ts. */
export const TECHNOLOGY_2_ROWS = `
abbreviation | aws | amazon web services | taxonomy | 3669 | 188
same | amazon web services | amazon aws | taxonomy | 188 | 51
same | amazon web services | aws cloud | taxonomy | 188 | 62
broader | aws | amazon cloud | own | 3669 | 5
broader | aws | cloud computing | own | 3669 | 173
abbreviation | gcp | google cloud | taxonomy | 513 | 263
same | google cloud | google cloud platform | taxonomy | 263 | 116
same | google cloud | gcp cloud | taxonomy | 263 | 7
same | azure | microsoft azure | taxonomy | 561 | 79
same | azure | ms azure | taxonomy | 561 | 1
same | azure | azure cloud | taxonomy | 561 | 21
broader | azure | microsoft cloud | own | 561 | 4
broader | oracle cloud | oci | taxonomy | 8 | 11
broader | oracle cloud | oracle cloud infrastructure | taxonomy | 8 | 5
same | kubernetes | kube | taxonomy | 906 | 2
abbreviation | k8s | kubernetes | taxonomy | 87 | 906
broader | kubernetes | container orchestration | own | 906 | 62
broader | kubernetes | helm chart | own | 906 | 3
broader | kubernetes | openshift | own | 906 | 8
same | openshift | open shift | taxonomy | 8 | 0
same | openshift | red hat openshift | own | 8 | 0
same | ec2 | amazon ec2 | taxonomy | 296 | 15
same | ec2 | aws ec2 | taxonomy | 296 | 80
abbreviation | ec2 | elastic compute cloud | own | 296 | 0
same | s3 | amazon s3 | taxonomy | 301 | 16
same | s3 | aws s3 | taxonomy | 301 | 27
abbreviation | s3 | simple storage service | own | 301 | 7
same | amazon rds | aws rds | taxonomy | 4 | 11
broader | amazon rds | skill:rds | taxonomy | 4 | 209
broader | skill:rds | rds | taxonomy | 209 | 161
broader | skill:rds | relational database service | own | 209 | 0
same | skill:ecs | amazon ecs | taxonomy | 121 | 7
same | skill:ecs | aws ecs | own | 121 | 29
same | skill:ecs | elastic container service | own | 121 | 2
broader | skill:ecs | ecs | taxonomy | 121 | 112
same | eks | amazon eks | taxonomy | 50 | 0
same | eks | aws eks | own | 50 | 2
same | eks | elastic kubernetes service | own | 50 | 0
same | gke | google kubernetes engine | taxonomy | 33 | 4
same | azure kubernetes service | skill:aks | taxonomy | 2 | 10
broader | azure kubernetes service | aks | taxonomy | 2 | 10
same | aws lambda | amazon lambda | own | 60 | 3
same | aws lambda | skill:lambda | taxonomy | 60 | 162
broader | aws lambda | lambda | taxonomy | 60 | 286
broader | aws lambda | serverless | own | 60 | 99
same | sqs | amazon sqs | taxonomy | 83 | 1
same | sqs | aws sqs | own | 83 | 7
same | sqs | simple queue service | own | 83 | 2
broader | sqs | sns | taxonomy | 83 | 15
broader | sqs | message queue | own | 83 | 34
same | amazon sns | aws sns | own | 1 | 1
same | amazon sns | simple notification service | own | 1 | 0
same | cloudformation | aws cloudformation | taxonomy | 68 | 7
same | cloudformation | cloud formation | taxonomy | 68 | 5
same | aws cdk | skill:cdk | taxonomy | 7 | 19
same | aws cdk | cloud development kit | own | 7 | 0
broader | aws cdk | cdk | taxonomy | 7 | 20
same | cloudwatch | amazon cloudwatch | taxonomy | 33 | 1
same | cloudwatch | aws cloudwatch | own | 33 | 2
same | dynamodb | amazon dynamodb | taxonomy | 160 | 3
same | dynamodb | aws dynamodb | own | 160 | 13
same | dynamodb | dynamo db | taxonomy | 160 | 9
broader | dynamodb | dynamo | taxonomy | 160 | 30
same | redshift | amazon redshift | taxonomy | 286 | 16
same | redshift | aws redshift | taxonomy | 286 | 23
same | kinesis | amazon kinesis | taxonomy | 92 | 1
same | kinesis | aws kinesis | taxonomy | 92 | 8
same | sagemaker | amazon sagemaker | taxonomy | 24 | 2
same | sagemaker | aws sagemaker | taxonomy | 24 | 5
same | sagemaker | sage maker | own | 24 | 0
same | aws glue | amazon glue | own | 7 | 0
same | aws glue | skill:glue | taxonomy | 7 | 7
same | amazon athena | aws athena | taxonomy | 0 | 1
same | amazon athena | skill:athena | taxonomy | 0 | 18
broader | amazon athena | athena | taxonomy | 0 | 26
same | amazon bedrock | aws bedrock | taxonomy | 4 | 17
same | amazon bedrock | skill:bedrock | taxonomy | 4 | 26
broader | amazon bedrock | bedrock | taxonomy | 4 | 33
same | route53 | route 53 | own | 15 | 7
abbreviation | vpc | virtual private cloud | postings | 69 | 1
abbreviation | vpn | virtual private network | own | 60 | 2
broader | content delivery network | cdn | postings | 3 | 51
same | content delivery network | content distribution network | own | 3 | 3
broader | amazon machine image | ami | own | 0 | 3
abbreviation | iaas | infrastructure as a service | postings | 55 | 10
abbreviation | paas | platform as a service | postings | 84 | 21
abbreviation | saas | software as a service | postings | 1905 | 53
broader | saas | b2b saas | own | 1905 | 314
broader | saas | cloud software | own | 1905 | 28
broader | faas | function as a service | own | 5 | 2
abbreviation | daas | desktop as a service | own | 1 | 0
abbreviation | iac | infrastructure as code | taxonomy | 105 | 192
broader | infrastructure as code | terraform | own | 192 | 505
broader | infrastructure as code | infrastructure automation | own | 192 | 77
same | step functions | aws step functions | taxonomy | 17 | 3
same | entra id | azure ad | taxonomy | 5 | 13
same | entra id | azure active directory | taxonomy | 5 | 1
same | entra id | microsoft entra id | own | 5 | 0
same | entra id | microsoft entra | own | 5 | 2
broader | active directory | ad | own | 26 | 747
broader | active directory | entra id | taxonomy | 26 | 5
broader | azure data factory | adf | own | 5 | 0
same | bigquery | big query | taxonomy | 168 | 13
same | bigquery | google bigquery | taxonomy | 168 | 21
same | vertex ai | vertexai | taxonomy | 7 | 1
same | vertex ai | google vertex ai | taxonomy | 7 | 2
same | pubsub | pub sub | own | 32 | 25
same | pubsub | google pubsub | own | 32 | 0
same | cosmosdb | cosmos db | taxonomy | 2 | 4
same | cosmosdb | azure cosmos db | taxonomy | 2 | 0
same | azure synapse | azure synapse analytics | taxonomy | 2 | 0
same | azure synapse | synapse analytics | taxonomy | 2 | 1
same | azure devops | azure dev ops | own | 18 | 1
broader | azure devops | ado | own | 18 | 3
broader | azure devops | vsts | own | 18 | 3
same | devops | dev ops | taxonomy | 2262 | 235
same | devsecops | dev sec ops | own | 39 | 0
broader | devops | sre | own | 2262 | 354
broader | devops | platform engineering | own | 2262 | 131
broader | devops | devsecops | taxonomy | 2262 | 39
same | gitops | git ops | taxonomy | 41 | 0
same | finops | fin ops | own | 19 | 0
same | mlops | ml ops | taxonomy | 68 | 7
abbreviation | mlops | machine learning operations | own | 68 | 7
same | llmops | llm ops | own | 13 | 2
same | dataops | data ops | own | 13 | 6
abbreviation | sre | site reliability engineering | taxonomy | 354 | 34
same | site reliability engineering | site reliability engineer | own | 34 | 263
broader | platform engineering | internal developer platform | own | 131 | 8
broader | internal developer platform | idp | own | 8 | 11
same | cicd | ci cd | taxonomy | 8 | 576
abbreviation | cicd | continuous integration and continuous delivery | own | 8 | 7
same | continuous integration and continuous delivery | continuous integration and continuous deployment | own | 7 | 8
same | continuous integration and continuous delivery | continuous integration continuous delivery | own | 7 | 20
same | continuous integration and continuous delivery | continuous integration continuous deployment | own | 7 | 14
broader | cicd | continuous integration | taxonomy | 8 | 409
broader | cicd | continuous delivery | taxonomy | 8 | 107
broader | cicd | continuous deployment | taxonomy | 8 | 135
same | circleci | circle ci | taxonomy | 90 | 13
same | gitlab ci | gitlab ci cd | own | 33 | 9
same | github | git hub | own | 2077 | 3
same | gitlab | git lab | own | 122 | 1
same | bitbucket | bit bucket | taxonomy | 79 | 0
same | argocd | argo cd | taxonomy | 29 | 4
same | fluxcd | flux cd | taxonomy | 1 | 0
same | subversion | svn | taxonomy | 22 | 21
broader | version control system | vcs | own | 65 | 266
same | version control | source control | own | 285 | 84
broader | version control | git | own | 285 | 958
same | new relic | newrelic | taxonomy | 36 | 12
same | datadog | data dog | taxonomy | 128 | 0
same | opentelemetry | open telemetry | taxonomy | 42 | 3
abbreviation | otel | opentelemetry | taxonomy | 15 | 42
broader | application performance monitoring | apm | postings | 5 | 26
same | application performance monitoring | application performance management | own | 5 | 6
broader | observability | monitoring | own | 407 | 1419
abbreviation | slo | service level objective | postings | 48 | 5
abbreviation | sla | service level agreement | postings | 178 | 37
abbreviation | sli | service level indicator | postings | 3 | 2
abbreviation | mttr | mean time to resolution | own | 8 | 1
same | mean time to resolution | mean time to recovery | own | 1 | 1
broader | mean time to resolution | mean time to repair | own | 1 | 0
broader | root cause analysis | rca | postings | 116 | 14
broader | network operations center | noc | own | 2 | 7
same | soc2 | soc 2 | taxonomy | 23 | 209
same | soc2 | soc ii | taxonomy | 23 | 4
broader | security operations center | soc | postings | 9 | 240
broader | dr | disaster recovery | postings | 151 | 47
broader | dr | digital rights | own | 151 | 0
broader | business continuity plan | bcp | own | 1 | 2
same | business continuity plan | business continuity planning | own | 1 | 2
abbreviation | hpc | high performance computing | taxonomy | 90 | 62
broader | virtual desktop infrastructure | vdi | own | 2 | 2
same | vmware | vm ware | own | 66 | 0
same | vsphere | vmware vsphere | own | 6 | 1
same | esxi | vmware esxi | own | 6 | 3
same | hyper v | hyperv | own | 10 | 1
abbreviation | kvm | kernel based virtual machine | own | 22 | 0
broader | operating system | os | own | 387 | 239
same | macos | mac os | taxonomy | 69 | 24
same | macos | os x | taxonomy | 69 | 43
broader | macos | mac | own | 69 | 233
broader | macos | apple os | own | 69 | 0
abbreviation | rhel | red hat enterprise linux | taxonomy | 13 | 0
broader | linux | rhel | taxonomy | 1552 | 13
broader | linux | ubuntu | taxonomy | 1552 | 173
broader | linux | centos | taxonomy | 1552 | 65
broader | linux | debian | taxonomy | 1552 | 69
same | redhat | red hat | own | 17 | 10
same | centos | cent os | own | 65 | 0
same | active mq | activemq | own | 0 | 12
same | rabbitmq | rabbit mq | taxonomy | 378 | 1
same | zeromq | zero mq | own | 36 | 0
same | kafka | apache kafka | taxonomy | 695 | 26
broader | kafka | confluent | taxonomy | 695 | 7
broader | kafka | event streaming | own | 695 | 16
same | hadoop | apache hadoop | taxonomy | 758 | 12
abbreviation | hdfs | hadoop distributed file system | own | 57 | 2
same | mapreduce | map reduce | taxonomy | 65 | 43
same | apache spark | skill:spark | taxonomy | 128 | 958
broader | apache spark | spark | taxonomy | 128 | 1082
broader | apache spark | pyspark | taxonomy | 128 | 53
same | pyspark | py spark | taxonomy | 53 | 0
same | airflow | apache airflow | taxonomy | 172 | 20
same | cassandra | apache cassandra | taxonomy | 455 | 9
same | flink | apache flink | taxonomy | 61 | 3
same | nifi | apache nifi | taxonomy | 12 | 4
same | parquet | apache parquet | taxonomy | 18 | 0
same | solr | apache solr | taxonomy | 136 | 2
same | lucene | apache lucene | own | 60 | 2
same | tomcat | apache tomcat | taxonomy | 36 | 9
same | zookeeper | apache zookeeper | taxonomy | 89 | 1
same | hbase | apache hbase | own | 154 | 0
same | apache hive | skill:hive | taxonomy | 3 | 162
broader | apache hive | hive | taxonomy | 3 | 196
same | apache iceberg | skill:iceberg | taxonomy | 6 | 21
broader | apache iceberg | iceberg | taxonomy | 6 | 41
same | apache beam | skill:beam | taxonomy | 12 | 12
broader | apache beam | beam | taxonomy | 12 | 62
same | apache pulsar | skill:pulsar | taxonomy | 0 | 5
broader | apache pulsar | pulsar | taxonomy | 0 | 7
same | apache druid | skill:druid | taxonomy | 0 | 26
broader | apache druid | druid | taxonomy | 0 | 32
same | apache superset | skill:superset | taxonomy | 0 | 6
broader | apache superset | superset | taxonomy | 0 | 6
same | apache maven | skill:maven | taxonomy | 1 | 82
broader | apache maven | maven | taxonomy | 1 | 96
same | apache struts | skill:struts | taxonomy | 0 | 6
broader | apache struts | struts | taxonomy | 0 | 7
same | postgresql | postgres | taxonomy | 1303 | 1411
same | postgresql | postgre sql | taxonomy | 1303 | 8
broader | postgresql | psql | taxonomy | 1303 | 10
broader | postgresql | pgsql | own | 1303 | 4
same | mongodb | mongo | taxonomy | 828 | 225
same | mongodb | mongo db | taxonomy | 828 | 8
same | mysql | my sql | taxonomy | 1335 | 0
same | mariadb | maria db | own | 42 | 0
same | sql server | mssql | taxonomy | 272 | 30
same | sql server | ms sql | taxonomy | 272 | 37
same | sql server | microsoft sql server | taxonomy | 272 | 26
same | sql server | ms sql server | taxonomy | 272 | 21
broader | sql server | tsql | own | 272 | 4
abbreviation | ssis | sql server integration services | postings | 39 | 3
same | sql server reporting services | skill:ssrs | own | 10 | 21
broader | sql server reporting services | ssrs | postings | 10 | 32
broader | ssas | sql server analysis services | own | 23 | 1
broader | ssms | sql server management studio | own | 1 | 2
same | elasticsearch | elastic search | taxonomy | 831 | 107
same | elk stack | elastic stack | taxonomy | 26 | 9
broader | elk stack | elk | taxonomy | 26 | 63
broader | elk stack | elastic | own | 26 | 226
broader | elk stack | elasticsearch | taxonomy | 26 | 831
same | couchdb | couch db | own | 66 | 0
same | cockroachdb | cockroach db | taxonomy | 7 | 0
same | influxdb | influx db | own | 55 | 0
same | timescaledb | timescale db | own | 7 | 0
same | clickhouse | click house | taxonomy | 49 | 0
same | duckdb | duck db | own | 13 | 0
same | scylladb | scylla db | own | 8 | 0
same | memcached | memcache | taxonomy | 117 | 49
same | memcached | mem cached | own | 117 | 0
same | redis | redis cache | own | 1434 | 3
same | neo4j | neo 4j | own | 72 | 0
same | oracle database | oracle db | taxonomy | 6 | 2
broader | oracle database | oracle | taxonomy | 6 | 223
broader | oracle database | skill:oracle | taxonomy | 6 | 113
abbreviation | rdbms | relational database management system | own | 67 | 10
broader | relational database | rdbms | taxonomy | 320 | 67
abbreviation | dbms | database management system | own | 7 | 27
abbreviation | olap | online analytical processing | own | 20 | 0
abbreviation | oltp | online transaction processing | own | 7 | 0
abbreviation | etl | extract transform load | postings | 359 | 10
same | extract transform load | extract transform and load | own | 10 | 11
abbreviation | elt | extract load transform | own | 48 | 0
broader | etl | elt | taxonomy | 359 | 48
broader | etl | data pipeline | own | 359 | 608
broader | cdc | change data capture | postings | 9 | 8
broader | cdc | centers for disease control | own | 9 | 0
abbreviation | edw | enterprise data warehouse | postings | 6 | 14
broader | data warehouse | data lake | taxonomy | 263 | 74
broader | data warehouse | lakehouse | taxonomy | 263 | 17
broader | data warehouse | edw | own | 263 | 6
abbreviation | dwh | data warehouse | own | 4 | 263
same | lakehouse | data lakehouse | taxonomy | 17 | 6
same | data mesh | datamesh | own | 2 | 0
broader | mdm | master data management | postings | 36 | 13
broader | mdm | mobile device management | postings | 36 | 9
broader | dbt | data build tool | taxonomy | 138 | 0
broader | dbt | dialectical behavior therapy | own | 138 | 0
broader | dbt | dbt core | taxonomy | 138 | 1
same | delta lake | deltalake | taxonomy | 9 | 0
same | power bi | powerbi | taxonomy | 119 | 48
same | power bi | microsoft power bi | taxonomy | 119 | 20
same | power bi | ms power bi | own | 119 | 2
broader | power bi | dax | own | 119 | 7
broader | business intelligence | bi | postings | 269 | 476
same | looker studio | google data studio | own | 11 | 3
same | looker studio | data studio | own | 11 | 11
same | qlik sense | qliksense | taxonomy | 2 | 0
same | qlikview | qlik view | own | 6 | 3
same | google analytics 4 | ga4 | taxonomy | 2 | 42
broader | google analytics | ga4 | taxonomy | 107 | 42
same | wandb | weights and biases | taxonomy | 1 | 1
abbreviation | jdbc | java database connectivity | own | 4 | 0
abbreviation | odbc | open database connectivity | own | 5 | 0
abbreviation | rbac | role based access control | postings | 25 | 5
abbreviation | abac | attribute based access control | own | 6 | 0
broader | orm | object relational mapping | own | 42 | 1
abbreviation | gis | geographic information system | postings | 57 | 6
same | geographic information system | geographical information system | own | 6 | 0
same | geographic information system | geospatial information system | own | 6 | 3
broader | gis | geospatial | taxonomy | 57 | 82
broader | gis | arcgis | taxonomy | 57 | 15
broader | gis | qgis | taxonomy | 57 | 3
same | arcgis | arc gis | own | 15 | 0
same | arcgis | esri arcgis | own | 15 | 1
broader | dba | database administrator | onet | 85 | 29
broader | dba | doctor of business administration | own | 85 | 0
broader | vm | virtual machine | own | 21 | 31
`;
